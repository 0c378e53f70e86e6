package org.hukoudesk.station.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.Deadline;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.domain.service.Bilingual;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.station.desk.JournalService.Submission;
import org.hukoudesk.station.replica.ToldCase;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.sync.Casework;

/// Lays an officer's work on the desk: what their roles and their organ have to do with, and nothing else. Takes time
/// and belongs in the background.
public final class DeskService {

    private final Casework casework;
    private final JournalService journal;
    private final Catalogue catalogue;
    private final Clock clock;

    public DeskService(Casework casework, JournalService journal, Catalogue catalogue, Clock clock) {
        this.casework = casework;
        this.journal = journal;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    Day day(SignedOn officer) {
        List<PermitSnapshot> permits = casework.permits();
        Map<String, WorkLine> lines = new LinkedHashMap<>();
        for (CaseSnapshot told : casework.cases()) {
            line(told, permits, officer).ifPresent(line -> lines.put(line.caseNo(), line));
        }
        if (officer.roles().contains(OfficerRole.WINDOW)) {
            permits.stream()
                    .filter(permit -> waitsAt(permit, officer.organCode()))
                    .map(permit -> sent(toVerify(permit), permit.permitNo()))
                    .forEach(line -> lines.putIfAbsent(line.caseNo(), line));
            journal.unsent().stream()
                    .filter(unsent -> unsent.organ().equals(officer.organCode()))
                    .map(this::line)
                    .forEach(line -> lines.putIfAbsent(line.caseNo(), line));
        }
        List<WorkLine> sorted = new ArrayList<>(lines.values());
        sorted.sort(WorkLine.BY_URGENCY);
        return new Day(drafts(officer), sorted);
    }

    private List<Interrupted> drafts(SignedOn officer) {
        return journal.drafts(officer.officerId()).stream()
                .map(note -> new Interrupted(
                        note.draftId(),
                        note.itemKey(),
                        item(note.itemKey(), officer.organCode()),
                        note.applicant(),
                        note.savedAt()))
                .toList();
    }

    private Optional<WorkLine> line(CaseSnapshot told, List<PermitSnapshot> permits, SignedOn officer) {
        Optional<PermitSnapshot> permit =
                permits.stream().filter(it -> it.caseNo().equals(told.caseNo())).findFirst();
        return Step.of(told, permit, officer, clock.instant()).map(step -> {
            var line = new WorkLine(
                    told.caseNo(),
                    step.list(),
                    item(told.intake().itemKey(), told.intake().organ()),
                    applicant(told.intake().file()),
                    due(told, permit),
                    "",
                    step.next(),
                    Optional.of(step.opens()));
            return step.list().isToDo() ? sent(line, told.caseNo()) : line;
        });
    }

    private static boolean waitsAt(PermitSnapshot permit, String organ) {
        return permit.state().equals(PermitState.ISSUED.name())
                && permit.move().from().organ().equals(organ);
    }

    private WorkLine toVerify(PermitSnapshot permit) {
        LocalDate due = LocalDate.parse(permit.times().originDue());
        return new WorkLine(
                permit.caseNo(),
                WorkList.VERIFY,
                new Bilingual(permit.move().causeText(), permit.move().causeText()),
                applicant(permit.file()),
                seen(new Deadline(due, !catalogue.calendar().isPublished(due.getYear()))),
                "",
                Message.of("desk.next.verify", permit.move().movers().size()),
                Optional.of(new Screen.Exchange(permit.caseNo())));
    }

    private WorkLine line(Submission unsent) {
        boolean refused = !unsent.refusal().code().isEmpty();
        return new WorkLine(
                unsent.caseNo(),
                refused ? WorkList.REFUSED : WorkList.ELSEWHERE,
                item(unsent.itemKey(), unsent.organ()),
                unsent.applicant(),
                seen(new Deadline(LocalDate.parse(unsent.deadline()), unsent.provisional())),
                unsent.refusal().code(),
                refused ? Message.of("desk.next.refused", unsent.refusal().until()) : Message.of("desk.next.sending"),
                refused ? Optional.of(new Screen.Intake(unsent.itemKey(), unsent.caseNo())) : Optional.empty());
    }

    /// What became of the last act from here: refused it stands above all else, on its way it needs nobody.
    private WorkLine sent(WorkLine line, String orderKey) {
        return switch (casework.mailing(orderKey)) {
            case Casework.Mailing.None _, Casework.Mailing.Done _ -> line;
            case Casework.Mailing.Waiting _ -> moved(line, WorkList.ELSEWHERE, "", "desk.next.sending");
            case Casework.Mailing.Refused(String code) -> moved(line, WorkList.REFUSED, code, "desk.next.refused");
        };
    }

    private static WorkLine moved(WorkLine line, WorkList list, String refusal, String next) {
        return new WorkLine(
                line.caseNo(),
                list,
                line.item(),
                line.applicant(),
                line.due(),
                refusal,
                Message.of(next),
                line.opens());
    }

    private Bilingual item(String key, String organ) {
        return catalogue.itemAt(key, organ).map(ServiceItem::name).orElseGet(() -> new Bilingual(key, key));
    }

    private String applicant(String file) {
        try {
            return casework.file(file).applicantMasked();
        } catch (IllegalArgumentException _) {
            return ""; // a newer registry's file; the line still leads to its case
        }
    }

    /// The day by which the citizen is to bring what was asked for; the promise to the applicant; or the day by which
    /// released persons must be settled if that is earlier.
    private Due due(CaseSnapshot told, Optional<PermitSnapshot> permit) {
        if (ToldCase.of(told).filter(ToldCase::isToBeSupplemented).isPresent()) {
            return seen(new Deadline(LocalDate.parse(told.notice().until()), false));
        }
        var promise = told.intake().promise();
        var promised = new Deadline(LocalDate.parse(promise.deadline()), promise.provisional());
        Optional<Deadline> settling = permit.filter(it -> it.state().equals(PermitState.RELEASED.name()))
                .flatMap(it -> settling(it, told.intake()));
        return seen(settling.filter(it -> it.date().isBefore(promised.date())).orElse(promised));
    }

    private Optional<Deadline> settling(PermitSnapshot permit, CaseSnapshot.Intake intake) {
        LocalDate released = ChinaTime.dayOf(Instant.parse(permit.times().releasedAt()));
        return catalogue
                .itemAt(intake.itemKey(), intake.organ())
                .flatMap(item -> item.handling().term("settleWorkingDays"))
                .map(days -> catalogue.calendar().deadline(released, days));
    }

    private Due seen(Deadline deadline) {
        return Due.of(deadline, ChinaTime.dayOf(clock.instant()), catalogue.calendar());
    }
}
