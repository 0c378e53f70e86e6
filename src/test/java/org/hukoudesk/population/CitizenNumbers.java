package org.hukoudesk.population;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Sex;

/// Gives out identity numbers in divisions no living person has, none of them twice. What is remembered is how far each
/// day has been used, so its size depends on the calendar and not on the people.
final class CitizenNumbers {

    static final int DIVISIONS = 20;

    private static final LocalDate FIRST_DAY = LocalDate.of(1910, 1, 1);
    private static final int DAYS = (int) ChronoUnit.DAYS.between(FIRST_DAY, LocalDate.of(2030, 1, 1));
    private static final int FIRST_DIVISION = 990201;

    /// Odd numbers up to 999 for males, even ones up to 998 for females.
    private static final int PER_DAY = 499;

    private final short[] used = new short[DIVISIONS * DAYS * 2];

    /// @param division the wanted one of [#DIVISIONS]; the next ones are taken when its day is used up
    CitizenId next(int division, LocalDate born, Sex sex) {
        int day = (int) ChronoUnit.DAYS.between(FIRST_DAY, born);
        int parity = sex == Sex.MALE ? 1 : 0;
        for (int tried = 0; tried < DIVISIONS; tried++) {
            int taken = (division + tried) % DIVISIONS;
            int slot = (taken * DAYS + day) * 2 + parity;
            if (used[slot] < PER_DAY) {
                int sequence = 2 * used[slot]++ + (parity == 1 ? 1 : 2);
                return number(FIRST_DIVISION + taken, born, sequence);
            }
        }
        throw new IllegalStateException("more people were born on one day than there are numbers for");
    }

    private static CitizenId number(int division, LocalDate born, int sequence) {
        String digits =
                division + born.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format(Locale.ROOT, "%03d", sequence);
        return new CitizenId(digits + CitizenId.checkCharacter(digits));
    }
}
