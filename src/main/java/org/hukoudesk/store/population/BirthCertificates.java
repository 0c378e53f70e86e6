package org.hukoudesk.store.population;

import jakarta.data.Limit;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.register.BirthCertificate;

/// The nation's rows, one per birth certificate that registered somebody.
@Repository
public interface BirthCertificates {

    @Find
    Optional<BirthCertificate> byNumber(String certificateNo);

    @Query("from BirthCertificate c where c.personId = :person order by c.certificateNo")
    List<BirthCertificate> ofPerson(PersonId person, Limit limit);

    @Insert
    void add(BirthCertificate certificate);

    @Update
    void update(BirthCertificate certificate);
}
