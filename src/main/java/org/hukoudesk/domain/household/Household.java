package org.hukoudesk.domain.household;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hukoudesk.domain.register.Span;

/// A household as the register knew it from one act to the next.
@Entity
@Table(name = "household_version")
public final class Household {

    @EmbeddedId
    private HouseholdVersionId id;

    @Embedded
    private HouseholdFacts facts;

    @Enumerated(EnumType.STRING)
    private HouseholdState state;

    @Embedded
    private Span span;

    @SuppressWarnings("NullAway.Init")
    Household() {}

    public Household(HouseholdVersionId id, HouseholdFacts facts, HouseholdState state, Span span) {
        this.id = id;
        this.facts = facts;
        this.state = state;
        this.span = span;
    }

    public HouseholdVersionId id() {
        return id;
    }

    public HouseholdId householdId() {
        return id.householdId();
    }

    public int version() {
        return id.version();
    }

    public HouseholdFacts facts() {
        return facts;
    }

    public String number() {
        return facts.number();
    }

    public HouseholdState state() {
        return state;
    }

    public Span span() {
        return span;
    }

    public boolean isNormal() {
        return span.isOpen() && state == HouseholdState.NORMAL;
    }

    public Household closed(Span closedSpan) {
        return new Household(id, facts, state, closedSpan);
    }

    /// The version that follows, kept with the county that registers it then; versions count on across counties.
    public Household next(HouseholdFacts nextFacts, HouseholdState nextState, Span opened) {
        var nextId = new HouseholdVersionId(nextFacts.organ().county(), id.householdId(), id.version() + 1);
        return new Household(nextId, nextFacts, nextState, opened);
    }
}
