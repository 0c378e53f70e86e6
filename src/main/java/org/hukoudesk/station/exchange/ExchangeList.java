package org.hukoudesk.station.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.sync.Casework;

/// What an officer sees under 协查: the cases of their station between the two ends, and the permits that name it as the
/// origin. A county approver sees those of the whole county.
final class ExchangeList {

    /// Working days the destination has for 落户 after the release (domain reference §4.4).
    private static final int SETTLE_WITHIN = 1;

    private final Casework casework;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final SignedOn officer;
    private final List<PermitSnapshot> permits;

    ExchangeList(Casework casework, WorkingCalendar calendar, LocalDate today, SignedOn officer) {
        this.casework = casework;
        this.calendar = calendar;
        this.today = today;
        this.officer = officer;
        this.permits = casework.permits();
    }

    /// The destination's lines first; within an end what must be done first, the earliest day first.
    List<ExchangeLine> lines() {
        List<ExchangeLine> lines = new ArrayList<>();
        for (CaseSnapshot theCase : casework.cases()) {
            ExchangeStep.ofCase(theCase.stage())
                    .filter(_ -> sees(theCase.intake().organ()))
                    .ifPresent(step -> lines.add(atDestination(step, theCase)));
        }
        for (PermitSnapshot permit : permits) {
            ExchangeStep.ofPermit(permit.state())
                    .filter(_ -> sees(permit.move().from().organ()))
                    .ifPresent(step -> lines.add(atOrigin(step, permit)));
        }
        lines.sort(Comparator.comparing((ExchangeLine line) -> line.step().atOrigin())
                .thenComparing(line -> !line.step().isOurs())
                .thenComparing(line -> line.due().day().orElse(LocalDate.MAX)));
        return lines;
    }

    private ExchangeLine atDestination(ExchangeStep step, CaseSnapshot theCase) {
        Optional<PermitSnapshot> permit = permits.stream()
                .filter(it -> it.permitNo().equals(theCase.course().permitNo()))
                .findFirst();
        return new ExchangeLine(
                step,
                theCase.caseNo(),
                Optional.of(theCase),
                permit,
                read(theCase.intake().file()),
                dueOf(step, theCase, permit),
                mayAct(theCase.intake().organ()));
    }

    private ExchangeLine atOrigin(ExchangeStep step, PermitSnapshot permit) {
        Due due = step == ExchangeStep.VERIFY ? Due.on(permit.times().originDue(), today, calendar) : Due.NEVER;
        return new ExchangeLine(
                step,
                permit.caseNo(),
                Optional.empty(),
                Optional.of(permit),
                read(permit.file()),
                due,
                mayAct(permit.move().from().organ()));
    }

    private Due dueOf(ExchangeStep step, CaseSnapshot theCase, Optional<PermitSnapshot> permit) {
        return switch (step) {
            case WAITING ->
                permit.map(it -> Due.on(it.times().originDue(), today, calendar))
                        .orElse(Due.NEVER);
            case SETTLE -> permit.flatMap(this::toSettleBy).orElse(Due.NEVER);
            default -> Due.on(theCase.intake().promise().deadline(), today, calendar);
        };
    }

    private Optional<Due> toSettleBy(PermitSnapshot permit) {
        try {
            LocalDate released = ChinaTime.dayOf(Instant.parse(permit.times().releasedAt()));
            return Optional.of(Due.on(calendar.deadline(released, SETTLE_WITHIN).date(), today, calendar));
        } catch (DateTimeException _) {
            return Optional.empty(); // news of the permit comes in an entry of its own
        }
    }

    private boolean sees(String organ) {
        return organ.equals(officer.organCode()) || officer.isOfCounty(OfficerRole.COUNTY_APPROVER, organ);
    }

    private boolean mayAct(String organ) {
        return officer.isAtWindowOf(organ);
    }

    private Optional<CaseFile> read(String file) {
        try {
            return Optional.of(casework.file(file));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // the screen says that the evidence cannot be read
        }
    }
}
