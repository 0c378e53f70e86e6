package org.hukoudesk.domain.kinship;

import org.hukoudesk.domain.person.Sex;

/// A brother or sister of the former head is head now: parents, grandparents and more distant kin are the same to both.
/// Empty where it is open: a nephew may be the new head's child, a sister-in-law the new head's wife.
final class SiblingTable {

    private SiblingTable() {}

    static String relationOf(Kin kin, Kin newHead, Kin formerHead) {
        return switch (kin.relation()) {
            case "10", "11", "12" -> siblingsSpouse(newHead, formerHead);
            case "20", "21", "22", "23", "24", "25", "26", "30", "31", "32", "33", "34", "35", "36" ->
                formerHead.sex() == Sex.MALE ? kin.bySex("93", "94") : kin.bySex("95", "96");
            case "71", "73", "75", "77" -> Seniority.sibling(kin, newHead);
            case "51", "52", "57", "58", "60", "61", "62", "63", "64", "66", "67" -> kin.relation();
            case "81", "82", "83", "84", "85", "86", "87", "88", "89", "90", "91", "92", "97" -> kin.relation();
            default -> "";
        };
    }

    /// By what the new head was to the former: the younger one's elder brother has a wife called 嫂, and so on.
    private static String siblingsSpouse(Kin newHead, Kin formerHead) {
        boolean formerIsElder =
                newHead.relation().equals("73") || newHead.relation().equals("77");
        if (formerHead.sex() == Sex.MALE) {
            return formerIsElder ? "72" : "74";
        }
        return formerIsElder ? "76" : "78";
    }
}
