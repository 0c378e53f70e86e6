package org.hukoudesk.domain.kinship;

/// The former head's spouse is head now. Common children stay children; what was an in-law becomes own kin and the
/// other way round. Empty where it is open: an adopted or step child may be the new head's own.
final class SpouseTable {

    private SpouseTable() {}

    static String relationOf(Kin kin, Kin newHead) {
        return switch (kin.relation()) {
            case "20", "21", "22", "23", "24", "25", "26", "28", "30", "31", "32", "33", "34", "35", "36", "38" ->
                kin.relation();
            case "40", "41", "42", "43", "44", "45", "46", "47", "48" -> kin.relation();
            case "51" -> newHead.bySex("55", "53");
            case "52" -> newHead.bySex("56", "54");
            case "53", "55" -> "51";
            case "54", "56" -> "52";
            case "60", "61", "62", "63", "64" -> "65";
            case "65" -> "60";
            case "66", "67" -> "68";
            case "68" -> kin.bySex("66", "67");
            default -> "";
        };
    }
}
