package org.hukoudesk.domain.kinship;

import org.hukoudesk.domain.person.Sex;

/// A parent of the former head is head now. Empty where it is open, as with uncles and the former head's own in-laws.
final class ParentTable {

    private ParentTable() {}

    static String relationOf(Kin kin, Kin newHead, Kin formerHead) {
        return switch (kin.relation()) {
            case "10", "11", "12" -> kin.bySex("28", "38");
            case "20", "21", "22", "23", "24", "25", "26", "30", "31", "32", "33", "34", "35", "36" ->
                formerHead.sex() == Sex.MALE ? kin.bySex("41", "42") : kin.bySex("43", "44");
            case "28", "38" -> kin.bySex("46", "45");
            case "41", "42", "43", "44" -> kin.bySex("47", "48");
            case "51", "52" -> kin.bySex("11", "12");
            case "61", "62" -> grandparent(kin, newHead.sex() == Sex.MALE, "53", "54");
            case "63", "64" -> grandparent(kin, newHead.sex() == Sex.FEMALE, "55", "56");
            case "71", "73" -> "20";
            case "75", "77" -> "30";
            case "72", "74" -> "38";
            case "76", "78" -> "28";
            case "97" -> "97";
            default -> "";
        };
    }

    /// A paternal grandparent is the father's parent and the mother's in-law; a maternal one the other way round.
    private static String grandparent(Kin kin, boolean ownParent, String fatherInLaw, String motherInLaw) {
        return ownParent ? kin.bySex("51", "52") : kin.bySex(fatherInLaw, motherInLaw);
    }
}
