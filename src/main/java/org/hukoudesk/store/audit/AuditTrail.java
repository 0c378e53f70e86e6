package org.hukoudesk.store.audit;

import jakarta.data.Limit;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/// Appends to a hash chain and checks one.
public final class AuditTrail {

    /// Entries held in memory at once while a chain is checked.
    private static final int PAGE = 1_000;

    private final StatelessSession session;
    private final AuditEntries entries;

    public AuditTrail(StatelessSession session) {
        this.session = session;
        this.entries = new AuditEntries_(session);
    }

    /// Appends under the chain's row lock, which is held until the transaction ends: append last.
    public AuditEntry append(String chain, AuditEvent event) {
        AuditHead head = lockedHead(chain);
        AuditEntry entry = new AuditEntry(new AuditKey(chain, head.lastSeq() + 1), event, head.lastHash());
        entries.add(entry);
        head.advanceTo(entry);
        session.update(head);
        return entry;
    }

    private AuditHead lockedHead(String chain) {
        Optional<AuditHead> head = Optional.ofNullable(session.get(AuditHead.class, chain, LockMode.PESSIMISTIC_WRITE));
        return head.orElseGet(() -> {
            AuditHead first = new AuditHead(chain);
            session.insert(first);
            return first;
        });
    }

    /// The chain's end, to be anchored elsewhere.
    public Optional<AuditHead> head(String chain) {
        return Optional.ofNullable(session.get(AuditHead.class, chain));
    }

    /// Entries after `seq`, oldest first.
    public List<AuditEntry> after(String chain, long seq, int limit) {
        return entries.after(chain, seq, Limit.of(limit));
    }

    /// Walks the whole chain and names the first link that does not hold.
    public AuditVerdict verify(String chain) {
        long seq = 0;
        String hash = AuditHead.NOTHING_BEFORE;
        List<AuditEntry> page = after(chain, 0, PAGE);
        while (!page.isEmpty()) {
            for (AuditEntry entry : page) {
                Optional<AuditVerdict.Fault> fault = fault(entry, seq + 1, hash);
                if (fault.isPresent()) {
                    return new AuditVerdict.Broken(seq + 1, fault.get());
                }
                seq = entry.seq();
                hash = entry.hash();
            }
            page = after(chain, seq, PAGE);
        }
        return verdictOfEnd(chain, seq, hash);
    }

    private static Optional<AuditVerdict.Fault> fault(AuditEntry entry, long expectedSeq, String expectedPrevious) {
        if (entry.seq() != expectedSeq) {
            return Optional.of(AuditVerdict.Fault.MISSING);
        }
        if (!entry.previousHash().equals(expectedPrevious)) {
            return Optional.of(AuditVerdict.Fault.RELINKED);
        }
        return entry.hash().equals(entry.computedHash()) ? Optional.empty() : Optional.of(AuditVerdict.Fault.ALTERED);
    }

    private AuditVerdict verdictOfEnd(String chain, long seq, String hash) {
        long expected = head(chain).map(AuditHead::lastSeq).orElse(0L);
        String expectedHash = head(chain).map(AuditHead::lastHash).orElse(AuditHead.NOTHING_BEFORE);
        if (seq < expected) {
            return new AuditVerdict.Broken(seq + 1, AuditVerdict.Fault.MISSING);
        }
        if (seq > expected || !hash.equals(expectedHash)) {
            return new AuditVerdict.Broken(seq, AuditVerdict.Fault.RELINKED);
        }
        return new AuditVerdict.Intact(seq, hash);
    }
}
