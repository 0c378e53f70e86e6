package org.hukoudesk.registry.rows;

import java.util.Locale;

/// Why a row was not taken. The code is stable and stands in reports; the words say no more than the code, so that
/// nothing
/// of the row is repeated.
public enum Reason {
    NOT_UTF8("the line is not UTF-8"),
    LINE_TOO_LONG("the line is longer than 64 KiB"),
    BROKEN_LINE("the line is no row: quotes, braces or the number of cells are wrong"),
    UNKNOWN_FIELD("the object has a field that is no column"),
    VALUE_MISSING("this must be said of every resident"),
    TOO_LONG("longer than the register keeps; names have at most 50 characters"),
    FORBIDDEN_CHARACTER("a control character, half a character, or one that an earlier conversion lost"),
    UNKNOWN_CODE("no code of the table"),
    NO_COUNTERPART("a code of an older edition that is nothing today"),
    NOT_A_DATE("no date; write 2001-02-28 or 20010228"),
    NOT_A_NUMBER("no whole number"),
    NOT_A_PHONE("no telephone number: 11 digits of a mobile one, or a landline with or without its area code"),
    NUMBER_LENGTH("an ID number has 18 characters, an old one 15"),
    NUMBER_CHARACTERS("an ID number has 17 digits and a digit or X, an old one 15 digits"),
    NUMBER_BIRTH_DATE("the birth date in the number is none"),
    NUMBER_CHECK_CHARACTER("the check character does not fit the number"),
    BIRTH_DATE_DIFFERS("the number has another birth date"),
    SEX_DIFFERS("the number has another sex"),
    OLD_NUMBER_DIFFERS("the line has two old numbers"),
    ALREADY_REGISTERED("the number is in the register, or stands on an earlier line"),
    HOUSEHOLD_NUMBER_TAKEN("the station has a household of this number, or its lines do not stand together"),
    HOUSEHOLD_DIFFERS("type or address are not those on the head's line"),
    RELATION_MISSING("in a family household everybody is something to the head"),
    RELATION_IN_COLLECTIVE("in a collective household nobody is related to a head"),
    SECOND_HEAD("an earlier line is the head of this household"),
    SECOND_SPOUSE("an earlier line is the spouse of this head"),
    NO_HEAD("no line that could be taken is the head of this household"),
    REGISTER_REFUSES("the rules of the register refuse the household");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return words;
    }

    public static Reason ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
