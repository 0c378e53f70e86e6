package org.hukoudesk.domain.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Predicate;

/// 顺序码段: the sequence numbers, from 0 to 999, that a registering station may give in its division for any birth date
/// (GB 11643-1999; domain reference §3.15). Ranges of two stations do not overlap, so no two give the same number.
public record SequenceRange(String division, int first, int last) {

    public SequenceRange {
        if (!division.matches("\\d{6}") || first < 0 || last > 999 || first > last) {
            throw new IllegalArgumentException("a range lies in a division and between 0 and 999");
        }
    }

    /// The first number of the range that nobody has or ever had: odd for a male, even for a female. Empty when all of
    /// that day's are used up; a number is never given twice, not even after a reversal.
    public Optional<CitizenId> next(LocalDate birthDate, Sex sex, Predicate<CitizenId> isUsed) {
        for (int sequence = first; sequence <= last; sequence++) {
            String digits = prefix(birthDate) + "%03d".formatted(sequence);
            var number = new CitizenId(digits + CitizenId.checkCharacter(digits));
            if (number.sex() == sex && !isUsed.test(number)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /// What all numbers of the division and that birth date begin with: fourteen digits.
    public String prefix(LocalDate birthDate) {
        return division + birthDate.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
