package org.hukoudesk.registry.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.domain.casework.CaseAnswer;
import org.hukoudesk.domain.casework.CaseId;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.certificate.Disposition;
import org.hukoudesk.domain.certificate.InquiryKind;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.registry.exchange.Announcer;
import org.hukoudesk.registry.exchange.CaseEffect;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.exchange.Turn;
import org.hukoudesk.registry.feed.Announcements;
import org.hukoudesk.registry.feed.Json;
import org.hukoudesk.registry.platform.DispositionDesk;
import org.hukoudesk.registry.platform.InquiryDesk;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.registry.Inquiry;

/// Cases that wait for the platform of criminal records: taken in they open a question, answered they are executed.
public final class InquiryCases implements CaseEffect, DispositionDesk {

    /// The material that shows what a fourth certificate within a year is for.
    private static final String PURPOSE_MATERIAL = "reasonable-use";

    private final InquiryDesk desk;
    private final InquiryPapers papers;
    private final Announcer announcer;
    private final Clock clock;
    private final AtomicBoolean opened = new AtomicBoolean();

    public InquiryCases(InquiryDesk desk, InquiryPapers papers, Announcer announcer, Clock clock) {
        this.desk = desk;
        this.papers = papers;
        this.announcer = announcer;
        this.clock = clock;
    }

    @Override
    public Optional<Outcome> barred(Turn turn, Wish wish) {
        return request(turn, wish)
                .map(asked -> desk.barred(turn.tx(), asked)
                        .<Outcome>map(InquiryCases::refused)
                        .or(() -> Recheck.barred(turn, wish, asked))
                        .or(() -> papers.barred(turn, wish)))
                .orElseGet(() -> Optional.of(Outcome.refused(Outcome.Fault.MALFORMED_BODY)));
    }

    /// The case stays where it is until the answer comes.
    @Override
    public Outcome execute(Turn turn, ServiceCase found, Wish wish) {
        Optional<InquiryDesk.Request> asked = request(turn, wish);
        if (asked.isEmpty()) {
            return Outcome.refused(Outcome.Fault.MALFORMED_BODY);
        }
        return switch (desk.open(turn.tx(), asked.get())) {
            case InquiryDesk.Opening.Refused refused -> refused(refused);
            case InquiryDesk.Opening.Waiting waiting -> {
                opened.set(true);
                yield found.advance(CaseStage.INQUIRING) instanceof CaseAnswer.NotAllowed not
                        ? Outcome.refused(not.ground())
                        : Outcome.done(Json.text(
                                Map.of("answerBy", waiting.answerBy().date().toString())));
            }
        };
    }

    @Override
    public void dropped(Turn turn, Wish wish) {
        desk.withdraw(turn.tx(), wish.caseNo());
    }

    /// Whether a question was opened since this was asked last; the one who asks them is woken after the commit.
    public boolean hasOpened() {
        return opened.getAndSet(false);
    }

    private static Outcome refused(InquiryDesk.Opening.Refused refused) {
        return Outcome.refused(
                Outcome.Fault.PURPOSE_PROOF_NEEDED,
                List.of(refused.why().withoutFrom().toString()));
    }

    private static Optional<InquiryDesk.Request> request(Turn turn, Wish wish) {
        var person = new PersonId(wish.answers().getOrDefault("person", ""));
        Optional<Resident> resident = turn.tx().population().residents().latest(person);
        String purpose = wish.answers().getOrDefault("purpose", "");
        boolean proof =
                wish.file().materials().stream().map(CaseFile.MaterialScan::key).anyMatch(PURPOSE_MATERIAL::equals);
        return resident.flatMap(found -> InquiryKind.ofActKey(wish.item().actKey())
                .map(kind -> new InquiryDesk.Request(
                        wish.caseNo(),
                        kind,
                        new Inquiry.Subject(
                                found.identity().citizenId(), found.identity().name(), purpose),
                        turn.at(),
                        proof)));
    }

    /// Only the final disposition is written with the case; a sealed record looks like none.
    @Override
    public void answered(Tx tx, CaseNo caseNo, Disposition disposition) {
        ServiceCase found = tx.cases().byId(CaseId.of(caseNo)).orElseThrow();
        Inquiry asked = tx.inquiries().byId(CaseId.of(caseNo)).orElseThrow();
        var registry = new Officer(
                new OfficerId("registry"), "registry", found.intake().organ(), Set.of());
        var turn = new Turn(tx, registry, "inquiry", clock.instant(), new Announcements());
        var result = new CaseResult("", List.of(), List.of(), papers.facts(turn, found, asked, disposition));
        if (found.executed(Json.text(result)) instanceof CaseAnswer.NotAllowed(CaseAnswer.Ground ground)) {
            throw new IllegalStateException("an answered case is not at its stage: " + ground);
        }
        tx.cases().update(found);
        announcer.announce(turn, found);
        turn.announcements().append(tx, turn.at());
    }
}
