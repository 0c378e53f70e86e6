package org.hukoudesk.store.transfer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hukoudesk.domain.person.CitizenId;

/// A number of fifteen digits from before 1999: another name of somebody's number, never a number (domain reference
/// §3.15). Two people may have had the same one.
@Entity
@Table(name = "number_alias")
public final class NumberAlias {

    @EmbeddedId
    private Key id;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    NumberAlias() {}

    public NumberAlias(String oldNumber, CitizenId citizenId) {
        this.id = new Key(oldNumber, citizenId);
    }

    @Embeddable
    public record Key(String oldNumber, CitizenId citizenId) implements Serializable {}

    public String oldNumber() {
        return id.oldNumber();
    }

    public CitizenId citizenId() {
        return id.citizenId();
    }
}
