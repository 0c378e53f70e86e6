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
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.station.review.SentDecisions.Sent;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.sync.Casework;
import org.hukoudesk.station.sync.Casework.Mailing;
import org.jspecify.annotations.Nullable;

/// The cases that wait for one officer, the most urgent first; what the officer took in comes last, since another must
/// decide it.
///
/// @param answers how far the decisions sent from here have come, by case number
record ReviewQueue(List<WaitingCase> cases, Map<String, Mailing> answers) {

    /// Digits of a code that name its county.
    private static final int COUNTY = 6;

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

    /// The level at which this officer decides the case as it stands; empty if it does not wait for them.
    static Optional<Level> level(CaseSnapshot told, SignedOn officer) {
        String organ = told.intake().organ();
        if (told.stage().equals(CaseStage.ACCEPTED.name())) {
            boolean reviews = officer.roles().contains(OfficerRole.SUPERVISOR) && organ.equals(officer.organCode());
            return reviews ? Optional.of(Level.STATION) : Optional.empty();
        }
        if (told.stage().equals(CaseStage.COUNTY_APPROVED.name())) {
            boolean decides = officer.roles().contains(OfficerRole.CITY_APPROVER)
                    && new OrganCode(organ).city().equals(new OrganCode(officer.organCode()).city());
            return decides ? Optional.of(Level.CITY) : Optional.empty();
        }
        boolean decides = told.stage().equals(CaseStage.STATION_APPROVED.name())
                && officer.roles().contains(OfficerRole.COUNTY_APPROVER)
                && county(organ).equals(county(officer.organCode()));
        return decides ? Optional.of(Level.COUNTY) : Optional.empty();
    }

    private static String county(String organ) {
        return organ.substring(0, Math.min(COUNTY, organ.length()));
    }

    Optional<WaitingCase> find(String caseNo) {
        return cases.stream().filter(it -> it.caseNo().equals(caseNo)).findFirst();
    }
}
