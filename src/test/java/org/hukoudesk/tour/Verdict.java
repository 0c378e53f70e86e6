package org.hukoudesk.tour;

import java.util.ArrayList;
import java.util.List;

/// Whether an account says that the family lives at its new address, once, and holds its papers.
record Verdict(List<String> complaints) {

    Verdict {
        complaints = List.copyOf(complaints);
    }

    static Verdict of(List<String> account) {
        List<String> complaints = new ArrayList<>();
        for (String number : List.of(Cast.HEAD, Cast.SPOUSE, Cast.SON)) {
            List<String> told =
                    account.stream().filter(line -> line.contains(number)).toList();
            if (told.size() != 2 || !told.stream().allMatch(Verdict::livesHere)) {
                complaints.add("not at the new address from both ends: " + told);
            }
        }
        count(account, "sheet booklet/", "ISSUED", 4, complaints);
        count(account, "sheet receipt/", "", 1, complaints);
        count(account, "spool ", "", 5, complaints);
        count(account, "case ", "HANDED_OVER", 1, complaints);
        return new Verdict(complaints);
    }

    private static boolean livesHere(String line) {
        return line.contains("ACTIVE") && line.contains(Cast.NEW_ADDRESS) && line.contains("no open permit");
    }

    private static void count(List<String> account, String begins, String says, int wanted, List<String> complaints) {
        long there = account.stream()
                .filter(line -> line.startsWith(begins))
                .filter(line -> line.contains(says))
                .count();
        if (there != wanted) {
            complaints.add(there + " lines " + begins + says + " instead of " + wanted);
        }
    }
}
