package org.hukoudesk.store.audit;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;

/// Rows of the chains, only ever appended.
@Repository
interface AuditEntries {

    @Insert
    void add(AuditEntry entry);

    @Query("from AuditEntry where key.chain = :chain and key.seq > :after order by key.seq")
    List<AuditEntry> after(String chain, long after, Limit limit);
}
