package org.hukoudesk.station.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.station.intake.CounterReading.Card;
import org.hukoudesk.station.intake.CounterReading.Scan;
import org.hukoudesk.station.preview.Since;
import org.hukoudesk.station.preview.SinceService;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.station.Draft;

/// Keeps intakes in the journal and files finished ones. All methods take time and belong in the background.
public final class IntakeService {

    /// An intake as the journal has it.
    ///
    /// @param note why the case it corrects came back; empty for a new one
    /// @param notice what its citizen was asked to bring; none of a new one and of one that was returned
    public record Opened(
            String draftId,
            String itemKey,
            IntakePaper paper,
            Instant savedAt,
            String note,
            CaseSnapshot.Notice notice) {}

    private final Store store;
    private final Clock clock;
    private final Counter counter;
    private final CaseSubmitter submitter;
    private final SinceService since;

    public IntakeService(Store store, Clock clock, Counter counter, CaseSubmitter submitter, SinceService since) {
        this.store = store;
        this.clock = clock;
        this.counter = counter;
        this.submitter = submitter;
        this.since = since;
    }

    /// The draft of this id, the returned case of this number, or for an empty id the draft the officer was last at.
    public Optional<Opened> reopen(String id, String officer) {
        Optional<Draft> draft = store.read(tx ->
                id.isEmpty() ? tx.drafts().latestOf(officer) : open(tx, id).or(() -> mending(tx, id, officer)));
        return draft.map(this::opened)
                .or(() -> submitter.returned(id).map(it -> opened(newDraftId(), it.paper(), clock.instant(), it)));
    }

    private Opened opened(Draft draft) {
        IntakePaper paper = PaperText.read(draft.document());
        return submitter
                .returned(paper.mends())
                .map(it -> opened(draft.id(), paper, draft.savedAt(), it))
                .orElseGet(() ->
                        new Opened(draft.id(), draft.itemKey(), paper, draft.savedAt(), "", CaseSnapshot.Notice.NONE));
    }

    private static Opened opened(String draftId, IntakePaper paper, Instant savedAt, CaseSubmitter.Returned returned) {
        return new Opened(draftId, returned.itemKey(), paper, savedAt, returned.note(), returned.notice());
    }

    /// A draft may have lain for days, a case longer: what it holds of the household is compared with the register.
    Since since(Opened opened) {
        return opened.paper()
                .household()
                .map(then -> since.of(then, opened.itemKey()))
                .orElseGet(Since.Unasked::new);
    }

    /// The draft in which this officer has begun to correct a returned case.
    private static Optional<Draft> mending(Tx tx, String caseNo, String officer) {
        return tx.drafts().openOf(officer).stream()
                .filter(draft -> PaperText.read(draft.document()).mends().equals(caseNo))
                .findFirst();
    }

    private static Optional<Draft> open(Tx tx, String id) {
        return tx.drafts().byId(id).filter(draft -> draft.deletedAt().isEmpty());
    }

    /// Keeps everything in one write and answers when it was on the platter.
    Instant save(CaseSubmitter.Filing filing) {
        String document = PaperText.write(filing.paper());
        Instant now = clock.instant();
        return store.write(tx -> {
            Optional<Draft> known = tx.drafts().byId(filing.draftId());
            if (known.isPresent()) {
                known.get().save(document, now);
                tx.drafts().update(known.get());
                return known.get().savedAt();
            }
            var draft = new Draft(filing.draftId(), filing.itemKey(), filing.officer(), document, now);
            tx.drafts().add(draft);
            return draft.savedAt();
        });
    }

    /// Reads the card and asks for its holder on behalf of this item.
    Card readCard(ServiceItem item) {
        return counter.readCard(item);
    }

    /// The same by the number, which the officer typed.
    Card lookUp(String number, ServiceItem item) {
        return counter.lookUp(number, item);
    }

    Scan scan() {
        return counter.scan();
    }

    /// Saves first, so that nothing is lost if the answer is; an accepted draft leaves the journal.
    CaseSubmitter.Answer submit(CaseSubmitter.Filing filing) {
        save(filing);
        CaseSubmitter.Answer answer = submitter.submit(filing);
        if (!(answer instanceof CaseSubmitter.Answer.Refused)) {
            forget(filing);
        }
        return answer;
    }

    /// The draft leaves the journal for the outbox: it is not accepted, and why.
    ///
    /// @return the number under which that is kept
    public String refuse(CaseSubmitter.Filing filing, CaseSubmitter.Refusal why) {
        String caseNo = submitter.refuse(filing, why);
        forget(filing);
        return caseNo;
    }

    private void forget(CaseSubmitter.Filing filing) {
        store.change(tx -> tx.drafts()
                .byId(filing.draftId())
                .ifPresent(draft -> tx.drafts().remove(draft.id())));
    }

    /// UUIDv7: 48 bits of milliseconds, then chance; sorts by time.
    String newDraftId() {
        var chance = ThreadLocalRandom.current();
        long high = clock.millis() << 16 | 0x7000 | chance.nextInt(1 << 12);
        long low = chance.nextLong() >>> 2 | Long.MIN_VALUE;
        return new UUID(high, low).toString();
    }
}
