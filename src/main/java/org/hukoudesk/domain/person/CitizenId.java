package org.hukoudesk.domain.person;

import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// A citizen identity number: division of first registration, birth date, sequence, check character (GB 11643-1999).
/// The division is historical, so only its shape is checked. Its text form is masked; [#full()] is the number itself.
@Embeddable
public record CitizenId(String text) {

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    public CitizenId {
        if (!(read(text) instanceof Reading.Parsed)) {
            throw new IllegalArgumentException("not a citizen identity number");
        }
    }

    /// What was made of a number typed or read.
    public sealed interface Reading {

        record Parsed(String number) implements Reading {}

        record Malformed(Fault fault) implements Reading {}
    }

    /// Why a number cannot be right; each is a message of its own on the screen.
    public enum Fault {
        LENGTH,
        CHARACTERS,
        BIRTH_DATE,
        CHECK_CHARACTER
    }

    /// Reads what an officer typed: spaces are dropped and a small x counts as X.
    public static Reading parse(String typed) {
        return read(typed.replace(" ", "").toUpperCase(Locale.ROOT));
    }

    private static Reading read(String number) {
        if (number.length() != 18) {
            return new Reading.Malformed(Fault.LENGTH);
        }
        if (!SHAPE.matcher(number).matches()) {
            return new Reading.Malformed(Fault.CHARACTERS);
        }
        if (!hasBirthDate(number)) {
            return new Reading.Malformed(Fault.BIRTH_DATE);
        }
        return checkCharacter(number) == number.charAt(17)
                ? new Reading.Parsed(number)
                : new Reading.Malformed(Fault.CHECK_CHARACTER);
    }

    private static boolean hasBirthDate(String number) {
        try {
            return birthDateOf(number).getYear() > 1800;
        } catch (DateTimeException e) {
            return false; // 29 February of a common year and the like: the digits are no date
        }
    }

    private static LocalDate birthDateOf(String number) {
        return LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /// The check character that the first 17 digits call for (ISO 7064 MOD 11-2).
    public static char checkCharacter(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    public LocalDate birthDate() {
        return birthDateOf(text);
    }

    /// Odd sequence numbers are given to males.
    public Sex sex() {
        return (text.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    public String full() {
        return text;
    }

    /// First three and last four characters, for lists and receipts.
    public String masked() {
        return text.substring(0, 3) + "***********" + text.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }
}
