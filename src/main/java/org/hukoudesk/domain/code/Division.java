package org.hukoudesk.domain.code;

import java.util.regex.Pattern;

/// An administrative division of GB/T 2260.
///
/// @param code six digits
/// @param name its own name, such as 渝北区
/// @param parent code of the division above it, empty for a province
/// @param level 1 province, 2 city, 3 county
public record Division(String code, String name, String parent, int level) {

    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    public Division {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A division code has six digits: " + code);
        }
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("A division level is 1, 2 or 3: " + level);
        }
    }
}
