package org.hukoudesk.registry.platform;

import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.certificate.Disposition;
import org.hukoudesk.store.Tx;

/// Whoever goes on with a case once its answer is there.
@FunctionalInterface
public interface DispositionDesk {

    /// Called once for a case, in the transaction that keeps the answer: what it writes is kept with it or not at all.
    /// The transaction may run several times, so it must have no effect beside.
    void answered(Tx tx, CaseNo caseNo, Disposition disposition);
}
