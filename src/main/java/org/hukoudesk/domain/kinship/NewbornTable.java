package org.hukoudesk.domain.kinship;

import java.util.Optional;
import org.hukoudesk.domain.person.Sex;

/// What a newborn is to the head of the household, from what their parent is (domain reference §4.1: child of the head
/// 20/30, grandchild 41 to 44). Empty where the officer is asked.
public final class NewbornTable {

    private NewbornTable() {}

    public static Optional<String> relationOf(Sex child, String parentsRelation) {
        String code = switch (parentsRelation) {
            case "01", "02", "10", "11", "12" -> bySex(child, "20", "30");
            case "20", "21", "22", "23", "24", "25", "26", "27", "29", "38" -> bySex(child, "41", "42");
            case "28", "30", "31", "32", "33", "34", "35", "36", "37", "39" -> bySex(child, "43", "44");
            case "40", "41", "42", "43", "44", "45", "46" -> bySex(child, "47", "48");
            case "51", "52" -> bySex(child, "73", "77");
            case "71", "72", "73", "74" -> bySex(child, "93", "94");
            case "75", "76", "77", "78" -> bySex(child, "95", "96");
            case "99" -> "99";
            default -> "";
        };
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    private static String bySex(Sex child, String male, String female) {
        return child == Sex.MALE ? male : female;
    }
}
