package org.hukoudesk.store.population;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hukoudesk.domain.code.OrganCode;

/// That an organ may read a scan, because it is party to a case whose file names it.
@Entity
@Table(name = "blob_reader")
public final class BlobReader {

    @EmbeddedId
    private Key id;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    BlobReader() {}

    public BlobReader(String hash, OrganCode organ) {
        this.id = new Key(hash, organ);
    }

    public Key id() {
        return id;
    }

    @Embeddable
    public record Key(String hash, OrganCode organ) implements Serializable {}
}
