package org.hukoudesk.station.sync;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.MessageKind;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.blob.BlobName;
import org.hukoudesk.store.station.OutboxMessage;
import org.hukoudesk.store.station.ReplicaRow;

/// [Casework] on this workstation's store and the registry.
public final class CaseworkService implements Casework {

    private final RegistryLink.Place place;
    private final RegistryClient registry;
    private final Supplier<Optional<OfficerSeat>> seat;
    private final Runnable posted;
    private final Clock clock;

    /// @param seat who is signed on now
    /// @param posted called after something was put into the outbox
    public CaseworkService(
            RegistryLink.Place place,
            RegistryClient registry,
            Supplier<Optional<OfficerSeat>> seat,
            Runnable posted,
            Clock clock) {
        this.place = place;
        this.registry = registry;
        this.seat = seat;
        this.posted = posted;
        this.clock = clock;
    }

    @Override
    public List<CaseSnapshot> cases() {
        return told(place.store().read(tx -> tx.caseViews().recent()), CaseSnapshot.class);
    }

    @Override
    public List<PermitSnapshot> permits() {
        return told(place.store().read(tx -> tx.permitViews().recent()), PermitSnapshot.class);
    }

    private static <T> List<T> told(List<? extends ReplicaRow> rows, Class<T> type) {
        return rows.stream()
                .flatMap(row -> LinkJson.read(row.document(), type).stream())
                .toList();
    }

    @Override
    public CaseFile file(String text) {
        return LinkJson.read(text, CaseFile.class).orElseThrow(() -> new IllegalArgumentException("not a case file"));
    }

    @Override
    public void send(Message act) {
        OfficerSeat officer = seat.get().orElseThrow(() -> new IllegalStateException("nobody is signed on"));
        Envelope signed = officer.sign(MessageKind.of(act).wireName(), act, clock);
        place.store().change(tx -> post(tx, signed, act));
        posted.run();
    }

    /// Files a case, what supplements it or why it is not accepted, under the id of its draft, so that filing the same
    /// draft twice files it once.
    ///
    /// @param draftId UUID text
    /// @param prefix of the case numbers given out here today
    /// @param filing makes the message; it is told the highest number given out so far under the prefix
    /// @return the case number, of this filing or of the one before
    public String submit(String draftId, String prefix, Function<Optional<String>, ? extends Message> filing) {
        OfficerSeat officer = seat.get().orElseThrow(() -> new IllegalStateException("nobody is signed on"));
        String caseNo = place.store().write(tx -> {
            Optional<OutboxMessage> before = tx.outbox().byId(draftId);
            if (before.isPresent()) {
                return before.get().caseKey();
            }
            Message filed = filing.apply(tx.outbox().highestKey(prefix));
            post(tx, officer.sign(draftId, MessageKind.of(filed).wireName(), filed, clock), filed);
            return filed.orderKey();
        });
        posted.run();
        return caseNo;
    }

    /// The JSON text of a case file, as it is signed and later shown.
    public static String text(CaseFile file) {
        return LinkJson.text(file);
    }

    private static void post(Tx tx, Envelope signed, Message act) {
        tx.outbox().withdrawRefused(act.orderKey());
        Posting.post(tx, signed, act.orderKey());
    }

    @Override
    public Mailing mailing(String orderKey) {
        Optional<OutboxMessage> last = place.store().read(tx -> tx.outbox().lastOf(orderKey));
        return last.map(CaseworkService::mailing).orElseGet(Mailing.None::new);
    }

    @Override
    public Mailing mailing(String orderKey, MessageKind kind) {
        Optional<OutboxMessage> last = place.store().read(tx -> tx.outbox().lastOf(orderKey));
        return last.filter(message -> message.kind().equals(kind.wireName()))
                .map(CaseworkService::mailing)
                .orElseGet(Mailing.None::new);
    }

    private static Mailing mailing(OutboxMessage message) {
        return switch (message.state()) {
            case PENDING -> new Mailing.Waiting();
            case SENT -> new Mailing.Done();
            case NEEDS_YOU -> new Mailing.Refused(message.problemCode().orElse("unknown"));
        };
    }

    @Override
    public Optional<byte[]> scan(String hash) {
        var name = new BlobName(hash);
        if (place.blobs().has(name)) {
            return Optional.of(place.blobs().read(name));
        }
        return registry.blob(hash) instanceof Reply.Answered<byte[]>(byte[] bytes)
                ? Optional.of(bytes)
                : Optional.empty();
    }
}
