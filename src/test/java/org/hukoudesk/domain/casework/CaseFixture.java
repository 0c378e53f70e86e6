package org.hukoudesk.domain.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hukoudesk.domain.casework.CaseAnswer.Ground;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.code.PublishedYear;
import org.hukoudesk.domain.code.WorkingCalendar;

/// A case that was taken in on a Monday in weeks without a holiday, to be done within eight working days.
final class CaseFixture {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final OfficerId ACCEPTOR = new OfficerId("window");
    static final OfficerId REVIEWER = new OfficerId("supervisor");
    static final CaseAnswer WRONG_STAGE = CaseAnswer.notAllowed(Ground.NOT_AT_THIS_STAGE);
    static final WorkingCalendar CALENDAR =
            new WorkingCalendar(List.of(new PublishedYear(2026, "a year without holidays", Set.of(), Set.of())));

    private CaseFixture() {}

    static ServiceCase accepted() {
        return new ServiceCase(
                CaseId.of(new CaseNo("500112-20261123-0010001")),
                intake("first"),
                CaseClock.started(MONDAY, 8, CALENDAR));
    }

    static Intake intake(String hash) {
        return new Intake(
                "item.name-adult",
                new OrganCode("500112330000"),
                ACCEPTOR,
                NOW,
                "{}",
                hash,
                new Intake.Promise(LocalDate.of(2026, 12, 3), false));
    }
}
