package org.hukoudesk.station.sync;

import java.security.PrivateKey;
import java.time.Clock;
import java.util.UUID;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.link.MessageSigner;
import org.hukoudesk.contract.link.Sender;

/// An officer at this workstation with the key that was opened by the PIN.
public record OfficerSeat(Sender sender, PrivateKey key) {

    /// A signed message of this officer.
    ///
    /// @param messageId UUID text; the same message keeps its id however often it is sent
    Envelope sign(String messageId, String kind, Object body, Clock clock) {
        var content = new Envelope.Content(kind, clock.instant(), LinkJson.text(body));
        return MessageSigner.sign(Envelope.unsigned(messageId, sender, content), key);
    }

    Envelope sign(String kind, Object body, Clock clock) {
        return sign(UUID.randomUUID().toString(), kind, body, clock);
    }

    /// The key stays out of every text.
    @Override
    public String toString() {
        return "OfficerSeat[" + sender.officer() + "]";
    }
}
