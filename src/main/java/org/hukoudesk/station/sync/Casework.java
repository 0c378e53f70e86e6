package org.hukoudesk.station.sync;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.MessageKind;

/// Cases and permits as the registry last told them here, and what the officer who is signed on does about them. Acts
/// are signed and put into the outbox; what comes of them is told by [#mailing] and by the next news. Every call takes
/// time and belongs in the background.
public interface Casework {

    /// Cases of every organ this workstation serves, the latest news first.
    List<CaseSnapshot> cases();

    /// Permits of every organ this workstation serves, at either end, the latest news first.
    List<PermitSnapshot> permits();

    /// The case of this number, if the registry told of it.
    default Optional<CaseSnapshot> caseOf(String caseNo) {
        return cases().stream().filter(it -> it.caseNo().equals(caseNo)).findFirst();
    }

    /// The permit of this case, if there is one.
    default Optional<PermitSnapshot> permitOf(String caseNo) {
        return permits().stream().filter(it -> it.caseNo().equals(caseNo)).findFirst();
    }

    /// The file of a case or permit: the JSON text of a [CaseFile].
    ///
    /// @throws IllegalArgumentException if it is none
    CaseFile file(String text);

    /// Signs an act with the officer's key and keeps it for sending. What the registry had refused before of the same
    /// case is withdrawn by it.
    ///
    /// @throws IllegalStateException if no officer is signed on
    void send(Message act);

    /// How far the last act about a case or permit has come.
    ///
    /// @param orderKey number of the case or permit, as [Message#orderKey()]
    Mailing mailing(String orderKey);

    /// [#mailing(String)] if the last act was of this kind; otherwise nothing of the kind is under way.
    default Mailing mailing(String orderKey, MessageKind kind) {
        return mailing(orderKey);
    }

    /// A scanned page, from this workstation or else from the registry; empty while it cannot be had.
    Optional<byte[]> scan(String hash);

    /// How far an act has come.
    sealed interface Mailing {

        /// Nothing was sent from here.
        record None() implements Mailing {}

        /// Kept, on its way.
        record Waiting() implements Mailing {}

        /// The registry has done it.
        record Done() implements Mailing {}

        /// The registry said no.
        ///
        /// @param code of the problem; its words stand under `sync.problem.` and the code
        record Refused(String code) implements Mailing {}
    }
}
