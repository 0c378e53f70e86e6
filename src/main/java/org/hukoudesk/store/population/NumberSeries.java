package org.hukoudesk.store.population;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/// The last number given of one series in one county.
@Entity
@Table(name = "number_series")
public final class NumberSeries {

    @EmbeddedId
    private Key id;

    private long lastNumber;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    NumberSeries() {}

    NumberSeries(Key id) {
        this.id = id;
    }

    long next() {
        return ++lastNumber;
    }

    public Key id() {
        return id;
    }

    @Embeddable
    public record Key(String county, String series) implements Serializable {}
}
