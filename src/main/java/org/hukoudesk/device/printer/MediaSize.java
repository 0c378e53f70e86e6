package org.hukoudesk.device.printer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// A paper size in hundredths of a millimetre.
public record MediaSize(int width, int height) {

    /// The inner page of a household booklet, 143 × 105 mm.
    public static final MediaSize BOOKLET = new MediaSize(14300, 10500);

    public static final MediaSize A4 = new MediaSize(21000, 29700);

    private static final Pattern PWG_NAME = Pattern.compile(".*_(\\d+(?:\\.\\d+)?)x(\\d+(?:\\.\\d+)?)(mm|in)");
    private static final BigDecimal PER_MILLIMETRE = BigDecimal.valueOf(100);
    private static final BigDecimal PER_INCH = BigDecimal.valueOf(2540);

    /// @throws IllegalArgumentException if a side is not positive
    public MediaSize {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a paper side is longer than nothing: " + width + " x " + height);
        }
    }

    /// The size a self-describing media name carries (PWG 5101.1), such as `iso_a4_210x297mm`.
    static Optional<MediaSize> ofPwgName(String name) {
        var matcher = PWG_NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var unit = matcher.group(3).equals("mm") ? PER_MILLIMETRE : PER_INCH;
        int width = hundredths(matcher.group(1), unit);
        int height = hundredths(matcher.group(2), unit);
        return width > 0 && height > 0 ? Optional.of(new MediaSize(width, height)) : Optional.empty();
    }

    private static int hundredths(String number, BigDecimal unit) {
        return new BigDecimal(number)
                .multiply(unit)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }
}
