package org.hukoudesk.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.town.Cast;

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
        lines(account, "sheet booklet/", "ISSUED", 4).ifPresent(complaints::add);
        lines(account, "sheet receipt/", "CONFIRMED", 1).ifPresent(complaints::add);
        lines(account, "spool ", "", 5).ifPresent(complaints::add);
        lines(account, "case ", "HANDED_OVER", 1).ifPresent(complaints::add);
        return new Verdict(complaints);
    }

    private static boolean livesHere(String line) {
        return line.contains("ACTIVE") && line.contains(Cast.NEW_ADDRESS) && line.contains("no open permit");
    }

    /// A complaint unless this many lines begin like this and say that.
    private static Optional<String> lines(List<String> account, String begins, String says, int wanted) {
        long there = account.stream()
                .filter(line -> line.startsWith(begins))
                .filter(line -> line.contains(says))
                .count();
        return there == wanted
                ? Optional.empty()
                : Optional.of(there + " lines " + begins + says + " instead of " + wanted);
    }
}
