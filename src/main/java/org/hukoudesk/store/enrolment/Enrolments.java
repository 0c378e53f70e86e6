package org.hukoudesk.store.enrolment;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;

/// Rows of the registry's book.
@Repository
public interface Enrolments {

    /// More certificates than anybody holds at once; the newest count.
    int MAX_CERTIFICATES = 20;

    @Find
    Optional<WorkstationRow> workstation(String id);

    @Find
    Optional<OfficerRow> officer(String id);

    @Find
    Optional<CodeRow> code(String hash);

    @Find
    Optional<CertificateRow> certificate(String serial);

    @Query("from CertificateRow c where c.holder = :holder and c.revokedAt is null order by c.issuedAt desc")
    List<CertificateRow> certificatesOf(HolderKey holder, Limit limit);

    default List<CertificateRow> certificatesOf(HolderKey holder) {
        return certificatesOf(holder, Limit.of(MAX_CERTIFICATES));
    }

    @Insert
    void add(WorkstationRow workstation);

    @Insert
    void add(OfficerRow officer);

    @Insert
    void add(CodeRow code);

    @Insert
    void add(CertificateRow certificate);

    @Update
    void update(WorkstationRow workstation);

    @Update
    void update(OfficerRow officer);

    @Update
    void update(CodeRow code);

    @Update
    void update(CertificateRow certificate);
}
