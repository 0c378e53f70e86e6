package org.hukoudesk.domain.kinship;

/// What the former head is to the new one: the inverse of what the new one was to them. Empty where it is open.
final class FormerHeadTable {

    private FormerHeadTable() {}

    static String relationTo(Kin newHead, Kin former) {
        return switch (newHead.relation()) {
            case "10", "11", "12" -> former.bySex("11", "12");
            case "20", "21", "22", "23", "24", "25", "26", "30", "31", "32", "33", "34", "35", "36" ->
                former.bySex("51", "52");
            case "27", "37" -> former.bySex("57", "58");
            case "28" -> former.bySex("55", "56");
            case "38" -> former.bySex("53", "54");
            case "41", "42" -> former.bySex("61", "62");
            case "43", "44" -> former.bySex("63", "64");
            case "45", "46" -> "65";
            case "47", "48" -> former.bySex("66", "67");
            case "50", "51", "52" -> former.bySex("20", "30");
            case "53", "54" -> "38";
            case "55", "56" -> "28";
            case "57", "58" -> former.bySex("27", "37");
            case "61", "62" -> former.bySex("41", "42");
            case "63", "64" -> former.bySex("43", "44");
            case "60" -> "40";
            case "65" -> former.bySex("46", "45");
            case "66", "67" -> former.bySex("47", "48");
            default -> collateral(newHead, former);
        };
    }

    private static String collateral(Kin newHead, Kin former) {
        return switch (newHead.relation()) {
            case "71", "75" -> former.bySex("73", "77");
            case "73", "77" -> former.bySex("71", "75");
            case "70" -> "70";
            case "81", "82", "83", "84", "89", "90" -> former.bySex("93", "94");
            case "85", "86", "87", "88" -> former.bySex("95", "96");
            case "91", "92", "97", "99" -> newHead.relation();
            default -> "";
        };
    }
}
