package org.hukoudesk.store.population;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hukoudesk.domain.code.OrganCode;

/// That a workstation serves an organ: it hears the organ's news and its officers may work there.
@Entity
@Table(name = "workstation_organ")
public final class WorkstationOrgan {

    @EmbeddedId
    private Key id;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    WorkstationOrgan() {}

    public WorkstationOrgan(String workstation, OrganCode organ) {
        this.id = new Key(workstation, organ);
    }

    public Key id() {
        return id;
    }

    @Embeddable
    public record Key(String workstation, OrganCode organ) implements Serializable {}
}
