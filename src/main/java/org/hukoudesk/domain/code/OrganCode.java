package org.hukoudesk.domain.code;

import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.regex.Pattern;

/// Code of a public-security organ: 12 characters of which the first six are the division (GA/T 380). Beyond that
/// prefix it is opaque.
@Embeddable
public record OrganCode(String text) {

    private static final Pattern SHAPE = Pattern.compile("\\d{6}[0-9A-Z]{6}");

    /// 北京、天津、上海、重庆: a province that is one city.
    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

    /// Third and fourth digit of places that stand directly below their province: each is a city of its own.
    private static final String BELOW_PROVINCE = "90";

    public OrganCode {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not an organ code: " + text);
        }
    }

    /// The six-digit division in which the organ sits; rows of a place are kept by it.
    public String county() {
        return text.substring(0, 6);
    }

    /// The two-digit province, by which overlays of the catalogue are chosen.
    public String province() {
        return text.substring(0, 2);
    }

    /// The digits all organs of one city share: two in a municipality, four elsewhere, six in a place directly below
    /// its province (GB/T 2260).
    public String city() {
        if (MUNICIPALITIES.contains(province())) {
            return province();
        }
        return text.startsWith(BELOW_PROVINCE, 2) ? county() : text.substring(0, 4);
    }

    /// Whether this organ is the other one or stands above it: pairs of zeros at the end of a code leave that level
    /// open, so that a county bureau (six digits and zeros) reaches every station of its county (§2.4 no. 7).
    public boolean covers(OrganCode other) {
        int end = text.length();
        while (end > 2 && text.startsWith("00", end - 2)) {
            end -= 2;
        }
        return other.text.startsWith(text.substring(0, end));
    }
}
