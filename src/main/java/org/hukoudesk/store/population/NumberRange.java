package org.hukoudesk.store.population;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.SequenceRange;

/// 顺序码段 of one station.
@Entity
@Table(name = "number_range")
public final class NumberRange {

    @EmbeddedId
    private Key id;

    private String division;
    private int firstNumber;
    private int lastNumber;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    NumberRange() {}

    NumberRange(Key id, SequenceRange range) {
        this.id = id;
        this.division = range.division();
        this.firstNumber = range.first();
        this.lastNumber = range.last();
    }

    public Key id() {
        return id;
    }

    SequenceRange range() {
        return new SequenceRange(division, firstNumber, lastNumber);
    }

    @Embeddable
    public record Key(String county, OrganCode organ) implements Serializable {

        static Key of(OrganCode organ) {
            return new Key(organ.county(), organ);
        }
    }
}
