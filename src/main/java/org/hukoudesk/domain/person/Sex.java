package org.hukoudesk.domain.person;

import java.util.Optional;

/// Sex as the register writes it (GB/T 2261.1).
public enum Sex {
    MALE("1"),
    FEMALE("2");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Sex> ofCode(String code) {
        for (Sex sex : values()) {
            if (sex.code.equals(code)) {
                return Optional.of(sex);
            }
        }
        return Optional.empty();
    }
}
