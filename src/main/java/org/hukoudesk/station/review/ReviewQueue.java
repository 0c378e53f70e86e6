package org.hukoudesk.station.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.DecideCase.Level;
import org.hukoudesk.station.replica.ToldCase;
import org.hukoudesk.station.review.SentDecisions.Sent;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.sync.Casework;
import org.hukoudesk.station.sync.Casework.Mailing;
import org.jspecify.annotations.Nullable;

/// The cases that wait for one officer, the most urgent first; what the
/// officer took in comes last, since another must decide it.
///
/// @param answers how far the decisions sent from here have come, by case number
record ReviewQueue(List<WaitingCase> cases, Map<String, Mailing> answers) {

    ReviewQueue {
        cases = List.copyOf(cases);
        answers = Map.copyOf(answers);
    }

    /// Reads what waits; takes time.
    static ReviewQueue read(Casework casework, SignedOn officer, Map<String, Sent> sent) {
        List<WaitingCase> waiting = new ArrayList<>();
        for (CaseSnapshot told : casework.cases()) {
            level(told, officer).ifPresent(level -> {
                Mailing mailing = casework.mailing(told.caseNo());
                boolean decided = mailing instanceof Mailing.Done && isOf(told, sent.get(told.caseNo()));
                waiting.add(new WaitingCase(told, level, file(casework, told), mailing, decided));
            });
        }
        waiting.sort(Comparator.comparing((WaitingCase it) -> it.isTakenInBy(officer.officerId()))
                .thenComparing(WaitingCase::promised)
                .thenComparing(WaitingCase::caseNo));
        Map<String, Mailing> answers = new HashMap<>();
        sent.keySet().forEach(caseNo -> answers.put(caseNo, casework.mailing(caseNo)));
        return new ReviewQueue(waiting, answers);
    }

    private static boolean isOf(CaseSnapshot told, @Nullable Sent sent) {
        return sent != null && sent.revision() == told.revision();
    }

    private static Optional<CaseFile> file(Casework casework, CaseSnapshot told) {
        try {
            return Optional.of(casework.file(told.intake().file()));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // said on the screen as unreadable; the text itself may name people
        }
    }

    /// The level at which this officer decides the case as it stands, or
    /// looks into it; empty if it does not wait for them.
    static Optional<Level> level(CaseSnapshot told, SignedOn officer) {
        return ToldCase.of(told)
                .filter(it -> it.isReviewedBy(officer))
                .flatMap(ToldCase::level)
                .map(level -> Level.valueOf(level.name()));
    }

    Optional<WaitingCase> find(String caseNo) {
        return cases.stream().filter(it -> it.caseNo().equals(caseNo)).findFirst();
    }
}
