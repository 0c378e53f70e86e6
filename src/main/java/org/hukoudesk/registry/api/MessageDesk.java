package org.hukoudesk.registry.api;

import java.util.Set;
import org.hukoudesk.contract.link.Envelope;

/// Executes what officers send. Workstation, officer, organ and signature have been checked; role, acceptor and
/// approver, seen-hash and idempotency have not: they are this desk's.
public interface MessageDesk {

    /// The kinds of message it understands; others never reach it.
    Set<String> kinds();

    /// A message id seen before gets the first answer again.
    /// @param raw the request as received, for the audit
    Answer accept(Caller caller, Envelope envelope, byte[] raw);
}
