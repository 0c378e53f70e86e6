package org.hukoudesk.domain.register;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hukoudesk.domain.person.PersonId;

/// The nation's one row for a medical birth certificate: a certificate registers one child (domain reference §4.1).
@Entity
@Table(name = "birth_certificate")
public final class BirthCertificate {

    @Id
    private String certificateNo;

    @Embedded
    private PersonId personId;

    private boolean used;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init")
    BirthCertificate() {}

    private BirthCertificate(String certificateNo, PersonId personId, boolean used, int revision) {
        this.certificateNo = certificateNo;
        this.personId = personId;
        this.used = used;
        this.revision = revision;
    }

    public static BirthCertificate usedFor(PersonId child, String certificateNo) {
        return new BirthCertificate(certificateNo, child, true, 0);
    }

    /// The registration it was used for was reversed; the child can be registered with it again.
    public BirthCertificate freed() {
        return new BirthCertificate(certificateNo, personId, false, revision);
    }

    public BirthCertificate usedAgainFor(PersonId child) {
        return new BirthCertificate(certificateNo, child, true, revision);
    }

    public String certificateNo() {
        return certificateNo;
    }

    public PersonId personId() {
        return personId;
    }

    public boolean isUsed() {
        return used;
    }
}
