package org.hukoudesk.domain.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/// Where somebody can be called, as a counter was last told. It is kept beside the register and not in it: no act, no
/// page of a booklet and no version knows it (domain reference §2.2: fields that are not printed).
@Entity
@Table(name = "contact")
public final class Contact {

    @EmbeddedId
    private PersonId personId;

    @Embedded
    private Phone phone;

    private LocalDate toldOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    Contact() {}

    /// @param toldOn the day in China
    public Contact(PersonId personId, Phone phone, LocalDate toldOn) {
        this.personId = personId;
        this.phone = phone;
        this.toldOn = toldOn;
    }

    public PersonId personId() {
        return personId;
    }

    public Phone phone() {
        return phone;
    }

    public LocalDate toldOn() {
        return toldOn;
    }
}
