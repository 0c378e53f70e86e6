package org.hukoudesk.domain.kinship;

import org.hukoudesk.domain.person.Sex;

/// A child of the former head is head now. Empty where it is open: whose child a grandchild is, whose spouse a child in
/// law is, and whether an adopted child counts as brother or sister.
final class ChildTable {

    private ChildTable() {}

    static String relationOf(Kin kin, Kin newHead, Kin formerHead) {
        return switch (kin.relation()) {
            case "10", "11", "12" -> kin.bySex("51", "52");
            case "20", "21", "22", "23", "24", "25", "26", "30", "31", "32", "33", "34", "35", "36" ->
                Seniority.sibling(kin, newHead);
            case "51", "52" -> formerHead.sex() == Sex.MALE ? kin.bySex("61", "62") : kin.bySex("63", "64");
            case "53", "54" -> kin.bySex("61", "62");
            case "55", "56" -> kin.bySex("63", "64");
            case "61", "62", "63", "64" -> kin.bySex("66", "67");
            case "91", "92", "97" -> "97";
            default -> formerHead.sex() == Sex.MALE ? fathersSide(kin) : mothersSide(kin);
        };
    }

    private static String fathersSide(Kin kin) {
        return switch (kin.relation()) {
            case "71" -> "81";
            case "72" -> "82";
            case "73" -> "83";
            case "74" -> "84";
            case "75", "77" -> "90";
            case "76", "78" -> "89";
            case "93", "94" -> "91";
            case "95", "96" -> "92";
            default -> "";
        };
    }

    private static String mothersSide(Kin kin) {
        return switch (kin.relation()) {
            case "71", "73" -> "85";
            case "72", "74" -> "86";
            case "75", "77" -> "88";
            case "76", "78" -> "87";
            case "93", "94", "95", "96" -> "92";
            default -> "";
        };
    }
}
