package org.hukoudesk.domain.kinship;

/// Elder and younger brothers and sisters have different words; of twins the officer is asked.
final class Seniority {

    private Seniority() {}

    static String sibling(Kin kin, Kin head) {
        if (kin.birthDate().equals(head.birthDate())) {
            return "";
        }
        return kin.birthDate().isBefore(head.birthDate()) ? kin.bySex("71", "75") : kin.bySex("73", "77");
    }
}
