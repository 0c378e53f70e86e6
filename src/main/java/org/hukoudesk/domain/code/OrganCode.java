package org.hukoudesk.domain.code;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/// Code of a public-security organ: 12 characters of which the first six are the division (GA/T 380). Beyond that
/// prefix it is opaque.
@Embeddable
public record OrganCode(String text) {

    private static final Pattern SHAPE = Pattern.compile("\\d{6}[0-9A-Z]{6}");

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
}
