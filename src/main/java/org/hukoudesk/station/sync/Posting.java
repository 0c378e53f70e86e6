package org.hukoudesk.station.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.MessageKind;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.station.OutboxMessage;

/// A signed message as it lies in the outbox.
public final class Posting {

    private Posting() {}

    /// Puts a signed message into the outbox, in the transaction of the act it tells of. Wake the pusher after commit.
    ///
    /// @param orderKey what its order is kept for: [org.hukoudesk.contract.message.Message#orderKey()]
    public static void post(Tx tx, Envelope signed, String orderKey) {
        long place = tx.outbox().nextPlace(orderKey);
        tx.outbox()
                .add(new OutboxMessage(
                        signed.messageId(),
                        orderKey,
                        place,
                        signed.kind(),
                        LinkJson.text(signed),
                        Instant.parse(signed.createdAt())));
    }

    static Optional<Envelope> envelopeOf(OutboxMessage message) {
        return LinkJson.read(message.envelope(), Envelope.class);
    }

    /// Hashes of the scans the registry must hold before it gets the message.
    static List<String> scansOf(Envelope envelope) {
        Optional<MessageKind> kind = MessageKind.ofWireName(envelope.kind());
        if (kind.isEmpty()) {
            return List.of();
        }
        return LinkJson.read(envelope.body(), kind.get().type())
                .map(Posting::scansWith)
                .orElse(List.of());
    }

    private static List<String> scansWith(Message message) {
        return switch (message) {
            case SubmitCase submit -> scansInFile(submit.file());
            case CaseStep.Refuse refuse -> scansInFile(refuse.asked().file());
            case CaseStep.Supplied supplied -> scansInFile(supplied.file());
            case CaseStep.Withdraw withdraw -> List.of(withdraw.wishHash());
            default -> List.of();
        };
    }

    private static List<String> scansInFile(String file) {
        return LinkJson.read(file, CaseFile.class).map(Posting::scansIn).orElse(List.of());
    }

    private static List<String> scansIn(CaseFile file) {
        return file.materials().stream()
                .flatMap(material -> material.pages().stream())
                .map(CaseFile.PageRef::hash)
                .distinct()
                .toList();
    }
}
