package org.hukoudesk.registry.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.person.CitizenId;

/// What can be wrong with a household's rows, one kind for every reason a CSV file can give.
enum Plant {
    CHECK_CHARACTER("citizen-id", "number-check-character"),
    NUMBER_LENGTH("citizen-id", "number-length"),
    NUMBER_CHARACTERS("citizen-id", "number-characters"),
    NUMBER_BIRTH_DATE("citizen-id", "number-birth-date"),
    OTHER_SEX("sex", "sex-differs"),
    OTHER_BIRTH_DATE("birth-date", "birth-date-differs"),
    NO_DATE("birth-date", "not-a-date"),
    UNKNOWN_PEOPLE("ethnic", "unknown-code"),
    UNKNOWN_RELATION("relation", "unknown-code"),
    NAME_TOO_LONG("name", "too-long"),
    NAME_MISSING("name", "value-missing"),
    ADDRESS_MISSING("address", "value-missing"),
    OTHER_ADDRESS("address", "household-differs"),
    RELATION_MISSING("relation", "relation-missing"),
    SECOND_HEAD("relation", "second-head"),
    LOST_CHARACTER("employer", "forbidden-character"),
    HEIGHT_IN_WORDS("height", "not-a-number"),
    PHONE_IN_WORDS("phone", "not-a-phone"),
    OLD_NUMBER_SHORT("old-number", "number-length"),
    OTHER_OLD_NUMBER("old-number", "old-number-differs"),
    SAME_NUMBER("citizen-id", "already-registered"),
    OPEN_QUOTE("", "broken-line"),
    TOO_FEW_CELLS("", "broken-line"),
    NOT_UTF8("", "not-utf8"),
    ENDLESS("", "line-too-long"),
    SECOND_SPOUSE("relation", "second-spouse"),
    RELATED_IN_COLLECTIVE("relation", "relation-in-collective"),
    HEAD_BAD("citizen-id", "number-check-character"),
    HEAD_UNREADABLE("", "not-utf8"),
    NUMBER_OF_OTHERS("household-number", "household-number-taken");

    private final String column;
    private final String reason;

    Plant(String column, String reason) {
        this.column = column;
        this.reason = reason;
    }

    /// Column and reason the importer must name.
    String verdict() {
        return column + " " + reason;
    }

    /// Which of the rows is spoilt; none when this household is of the wrong kind.
    Optional<Integer> target(List<Map<String, String>> rows) {
        boolean family = Sheet.cell(rows.getFirst(), "household-type").equals("FAMILY");
        boolean fits = switch (this) {
            case RELATED_IN_COLLECTIVE -> !family;
            case SECOND_SPOUSE -> family && rows.size() > 2 && "11,12".contains(relation(rows, 1));
            case OTHER_OLD_NUMBER ->
                family
                        && rows.size() > 1
                        && Sheet.cell(rows.getLast(), "birth-date").startsWith("19");
            case NUMBER_OF_OTHERS -> family;
            default -> family && rows.size() > 1;
        };
        boolean first = this == HEAD_BAD || this == HEAD_UNREADABLE || this == NUMBER_OF_OTHERS;
        return fits ? Optional.of(first ? 0 : rows.size() - 1) : Optional.empty();
    }

    private static String relation(List<Map<String, String>> rows, int row) {
        return Sheet.cell(rows.get(row), "relation");
    }

    /// How many rows of a household of this size are rejected, and why the others are.
    Optional<String> othersVerdict() {
        return switch (this) {
            case HEAD_BAD, HEAD_UNREADABLE -> Optional.of("relation no-head");
            case NUMBER_OF_OTHERS -> Optional.of(verdict());
            default -> Optional.empty();
        };
    }

    /// @param known a resident whom the importer has taken
    void spoil(Map<String, String> row, Map<String, String> known) {
        String number = Sheet.cell(row, "citizen-id");
        switch (this) {
            case CHECK_CHARACTER, HEAD_BAD ->
                row.put("citizen-id", number.substring(0, 17) + (number.endsWith("1") ? "2" : "1"));
            case NUMBER_LENGTH -> row.put("citizen-id", number.substring(0, 17));
            case NUMBER_CHARACTERS -> row.put("citizen-id", "O" + number.substring(1));
            case NUMBER_BIRTH_DATE -> row.put("citizen-id", "99020318850229777X");
            case OTHER_SEX -> row.put("sex", Sheet.cell(row, "sex").equals("1") ? "2" : "1");
            case OTHER_BIRTH_DATE -> row.put("birth-date", "1901-01-01");
            case NO_DATE -> row.put("birth-date", "2026-02-30");
            case UNKNOWN_PEOPLE -> row.put("ethnic", "77");
            case UNKNOWN_RELATION -> row.put("relation", "98");
            case NAME_TOO_LONG -> row.put("name", "𠮷".repeat(51));
            case NAME_MISSING -> row.put("name", " ");
            case ADDRESS_MISSING -> row.put("address", "");
            case OTHER_ADDRESS -> row.put("address", Sheet.cell(row, "address") + "甲");
            case RELATION_MISSING -> row.put("relation", "");
            case SECOND_HEAD, RELATED_IN_COLLECTIVE -> row.put("relation", "02");
            case SECOND_SPOUSE -> row.put("relation", "10");
            case LOST_CHARACTER -> row.put("employer", "重庆\uFFFD厂");
            case HEIGHT_IN_WORDS -> row.put("height", "高");
            case PHONE_IN_WORDS -> row.put("phone", "见户主");
            case OLD_NUMBER_SHORT -> row.put("old-number", "990201");
            case OTHER_OLD_NUMBER -> {
                row.put("citizen-id", GeneratedFile.shortened(number));
                row.put("old-number", "990101900101001");
            }
            case SAME_NUMBER ->
                List.of("citizen-id", "sex", "birth-date").forEach(it -> row.put(it, Sheet.cell(known, it)));
            case NUMBER_OF_OTHERS -> row.put("household-number", Sheet.cell(known, "household-number"));
            case OPEN_QUOTE, TOO_FEW_CELLS, NOT_UTF8, HEAD_UNREADABLE, ENDLESS -> {
                // spoilt as a line, see bytes
            }
        }
        if (this == NUMBER_BIRTH_DATE && CitizenId.checkCharacter("99020318850229777") != 'X') {
            throw new IllegalStateException("its check character is right, only its date is not");
        }
    }

    /// The line itself, where that is what is wrong.
    String line(String good) {
        return switch (this) {
            case OPEN_QUOTE -> '"' + good;
            case TOO_FEW_CELLS -> good.substring(0, good.lastIndexOf(','));
            case ENDLESS -> good + "长".repeat(40_000);
            // one byte that no UTF-8 has; the file is written so that it comes out as such
            case NOT_UTF8, HEAD_UNREADABLE -> good + GeneratedFile.NO_UTF8;
            default -> good;
        };
    }
}
