package org.hukoudesk.station.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.station.sync.Casework.Mailing;

/// The acts sent from this screen whose end the officer has not yet seen.
final class SentDecisions {

    /// @param revision of the case it was about: a later one means that the feed has told
    /// @param told whether the officer knows that it is done
    record Sent(ReviewAct act, int revision, boolean told) {}

    /// What the officer is to hear.
    sealed interface News {

        record Done(String caseNo, ReviewAct act) implements News {}

        /// Refused, and the case waits no longer.
        record RefusedLate(String caseNo, String code) implements News {}
    }

    private final Map<String, Sent> all = new HashMap<>();

    void add(String caseNo, ReviewAct act, int revision) {
        all.put(caseNo, new Sent(act, revision, false));
    }

    void forget(String caseNo) {
        all.remove(caseNo);
    }

    void clear() {
        all.clear();
    }

    Map<String, Sent> copy() {
        return Map.copyOf(all);
    }

    /// Compares with what was just read; each end is told once.
    List<News> learn(ReviewQueue queue) {
        List<News> news = new ArrayList<>();
        copy().forEach((caseNo, decision) -> {
            Optional<WaitingCase> listed = queue.find(caseNo);
            switch (queue.answers().getOrDefault(caseNo, new Mailing.None())) {
                case Mailing.Done _ -> {
                    if (!decision.told()) {
                        news.add(new News.Done(caseNo, decision.act()));
                    }
                    done(caseNo, decision, listed.filter(WaitingCase::decided).isPresent());
                }
                case Mailing.Refused(String code) -> {
                    forget(caseNo);
                    if (listed.isEmpty()) {
                        news.add(new News.RefusedLate(caseNo, code));
                    }
                }
                case Mailing.None _, Mailing.Waiting _ -> {}
            }
        });
        return news;
    }

    private void done(String caseNo, Sent decision, boolean stillListed) {
        if (stillListed) {
            all.put(caseNo, new Sent(decision.act(), decision.revision(), true));
        } else {
            forget(caseNo);
        }
    }
}
