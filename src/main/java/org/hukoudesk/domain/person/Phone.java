package org.hukoudesk.domain.person;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.regex.Pattern;

/// A telephone number in China: its digits, with the area code of a landline where it was told. Its text form is
/// masked;
/// [#full()] is the number itself.
@Embeddable
public record Phone(String text) {

    /// A mobile number, a landline with its area code, or a landline of the place.
    private static final Pattern NUMBER = Pattern.compile("1[0-9]{10}|0[0-9]{9,11}|[2-9][0-9]{6,7}");

    private static final Pattern BETWEEN = Pattern.compile("[\\s()（）－-]");
    private static final String COUNTRY = "+86";

    public Phone {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("not a telephone number of China");
        }
    }

    /// What somebody wrote down; blanks, hyphens, brackets and the country's code are dropped. Empty when the rest is
    /// no number.
    public static Optional<Phone> read(String written) {
        String digits = BETWEEN.matcher(written).replaceAll("");
        String number = digits.startsWith(COUNTRY) ? digits.substring(COUNTRY.length()) : digits;
        return NUMBER.matcher(number).matches() ? Optional.of(new Phone(number)) : Optional.empty();
    }

    public String full() {
        return text;
    }

    /// For lists and logs (domain reference §10: 138****1234).
    public String masked() {
        return text.substring(0, 3) + "****" + text.substring(text.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
