package org.hukoudesk.registry.rows;

import java.util.Optional;

/// What a line says about a resident, in the order of an exported file. Each has a plain name and, where data exchanges
/// of
/// the police have one, their pinyin name; either stands in a file.
public enum Column {
    HOUSEHOLD_NUMBER("household-number", "hh", 16, Need.ALWAYS),
    HOUSEHOLD_TYPE("household-type", "hb", 32, Need.ALWAYS),
    ADDRESS("address", "zz", 200, Need.ALWAYS),
    RELATION("relation", "yhzgx", 2, Need.AT_TIMES),
    NAME("name", "xm", Column.NAME_UNITS, Need.ALWAYS),
    FORMER_NAME("former-name", "cym", Column.NAME_UNITS, Need.AT_TIMES),
    CITIZEN_ID("citizen-id", "gmsfhm", 18, Need.ALWAYS),
    OLD_NUMBER("old-number", "", 15, Need.AT_TIMES),
    SEX("sex", "xb", 1, Need.ALWAYS),
    BIRTH_DATE("birth-date", "csrq", 10, Need.ALWAYS),
    ETHNIC("ethnic", "mz", 2, Need.ALWAYS),
    BIRTH_PLACE("birth-place", "csd", 200, Need.AT_TIMES),
    NATIVE_PLACE("native-place", "jg", 200, Need.AT_TIMES),
    EDUCATION("education", "whcd", 2, Need.AT_TIMES),
    MARITAL("marital", "hyzk", 2, Need.AT_TIMES),
    MILITARY("military", "byzk", 1, Need.AT_TIMES),
    BLOOD("blood", "xx", 1, Need.AT_TIMES),
    HEIGHT("height", "sg", 3, Need.AT_TIMES),
    EMPLOYER("employer", "fwcs", 100, Need.AT_TIMES),
    OCCUPATION("occupation", "zy", 50, Need.AT_TIMES),
    CAME_TO_CITY("came-to-city", "", 300, Need.AT_TIMES),
    CAME_TO_ADDRESS("came-to-address", "", 300, Need.AT_TIMES),
    PHONE("phone", "lxdh", 20, Need.AT_TIMES);

    /// Fifty characters, each of which may be a surrogate pair.
    public static final int NAME_UNITS = 100;

    private final String plainName;
    private final String pinyinName;
    private final int mostUnits;
    private final Need need;

    Column(String plainName, String pinyinName, int mostUnits, Need need) {
        this.plainName = plainName;
        this.pinyinName = pinyinName;
        this.mostUnits = mostUnits;
        this.need = need;
    }

    private enum Need {
        ALWAYS,
        AT_TIMES
    }

    public static Optional<Column> named(String name) {
        for (Column column : values()) {
            if (name.equals(column.plainName) || (!name.isEmpty() && name.equals(column.pinyinName))) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    public String plainName() {
        return plainName;
    }

    public boolean isRequired() {
        return need == Need.ALWAYS;
    }

    /// UTF-16 units the register keeps of it: what every database has room for, so that nothing is ever cut.
    public int mostUnits() {
        return mostUnits;
    }
}
