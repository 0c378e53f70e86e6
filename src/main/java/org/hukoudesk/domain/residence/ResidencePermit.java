package org.hukoudesk.domain.residence;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.residence.ResidencePermitEvent.Kind;

/// A residence permit (居住证) and how far it has come. Immutable; each step leads to the permit as it is next and to
/// the events that led there.
@Entity
@Table(name = "residence_permit")
public final class ResidencePermit {

    /// 县级公安机关 issues it (居住证暂行条例 art. 8); its code is the division and zeros (domain reference §3.13).
    private static final String BUREAU_SUFFIX = "000000";

    @EmbeddedId
    private ResidencePermitId id;

    @Embedded
    private Holder holder;

    @Embedded
    private OrganCode organ;

    private String address;

    @Embedded
    private ResidencePermitLife life;

    private int events;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init")
    ResidencePermit() {}

    private ResidencePermit(
            ResidencePermitId id,
            Holder holder,
            OrganCode organ,
            String address,
            ResidencePermitLife life,
            int events,
            int revision) {
        this.id = id;
        this.holder = holder;
        this.organ = organ;
        this.address = address;
        this.life = life;
        this.events = events;
        this.revision = revision;
    }

    /// A permit as it is next, and what happened on the way.
    record Step(ResidencePermit permit, List<ResidencePermitEvent> events) {

        static Step unchanged(ResidencePermit permit) {
            return new Step(permit, List.of());
        }

        /// This step and the one that follows it.
        Step then(Function<ResidencePermit, Step> following) {
            Step next = following.apply(permit);
            return new Step(
                    next.permit(),
                    Stream.concat(events.stream(), next.events().stream()).toList());
        }
    }

    static Step issued(String permitNo, Residence home, ResidenceContext by) {
        String county = by.organ().county();
        var bureau = new OrganCode(county + BUREAU_SUFFIX);
        var permit = new ResidencePermit(
                new ResidencePermitId(county, permitNo),
                home.holder(),
                bureau,
                home.dwelling().address(),
                ResidencePermitLife.issued(by.day()),
                2,
                0);
        return new Step(
                permit,
                List.of(
                        permit.event(1, Kind.ACCEPTANCE, by.on(by.acceptedOn()), ""),
                        permit.event(2, Kind.ISSUE, by, "FIRST")));
    }

    private ResidencePermitEvent event(int ordinal, Kind kind, ResidenceContext by, String note) {
        return new ResidencePermitEvent(
                new ResidencePermitEvent.Key(id.county(), id.permitNo(), ordinal), kind, by, note);
    }

    public ResidencePermitId id() {
        return id;
    }

    public Holder holder() {
        return holder;
    }

    public PersonId personId() {
        return holder.personId();
    }

    public OrganCode organ() {
        return organ;
    }

    /// The residence address printed on the card and kept on its chip.
    public String address() {
        return address;
    }

    public ResidencePermitLife life() {
        return life;
    }

    public ResidencePermitState state() {
        return life.state();
    }

    /// Whether somebody who is shown it on a day may rely on it, also when no night has suspended it yet.
    public boolean isUsableOn(LocalDate day) {
        return state() == ResidencePermitState.ACTIVE && !life.isFullOn(day);
    }

    /// Whether the permit must be suspended on a day for want of an endorsement.
    boolean isLapsedOn(LocalDate day) {
        return state() == ResidencePermitState.ACTIVE && life.isFullOn(day);
    }

    /// A step the state does not allow is a fault of the program, not of the officer.
    Step after(ResidencePermitLife next, Kind kind, ResidenceContext by, String note) {
        if (!state().next().contains(next.state())) {
            throw new IllegalStateException("a residence permit cannot go from " + state() + " to " + next.state());
        }
        var permit = new ResidencePermit(id, holder, organ, address, next, events + 1, revision);
        return new Step(permit, List.of(event(permit.events, kind, by, note)));
    }

    /// Suspended from the day of the full year on, whatever day it is now.
    Step lapsed(ResidenceContext by) {
        var why = ResidencePermitLife.Suspension.NOT_ENDORSED;
        return after(life.suspended(why), Kind.SUSPENSION, by.on(life.fullYearOn()), why.name());
    }

    Step movedTo(String nextAddress, ResidenceContext by) {
        Step step = after(life, Kind.ADDRESS_CHANGE, by, "");
        step.permit().address = nextAddress;
        return step;
    }
}
