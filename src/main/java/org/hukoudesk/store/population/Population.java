package org.hukoudesk.store.population;

import jakarta.data.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.item.PastChange;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Contact;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.SequenceRange;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.domain.register.Archive;
import org.hukoudesk.domain.register.BirthCertificate;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.register.Snapshot;

/// The register as acts see and change it.
public final class Population {

    /// More than any household on record; a query that reaches it would be cut, so it is refused instead.
    public static final int MAX_MEMBERS = 500;

    /// Versions one act opens and closes: twice the largest household, and as many again for an adjustment of regions.
    public static final int MAX_TOUCHED = 4 * MAX_MEMBERS;

    /// More than a long life has.
    private static final int MAX_VERSIONS = 2_000;

    /// There are a thousand sequences to a day and division.
    private static final int MAX_NUMBERS = 1_000;

    /// Sorts after every digit and X.
    private static final String AFTER_DIGITS = "Z";

    /// A child has one; another follows a certificate that was wrong.
    private static final int MAX_CERTIFICATES = 10;

    private final StatelessSession session;
    private final Residents residents;
    private final Households households;

    public Population(StatelessSession session) {
        this.session = session;
        this.residents = new Residents_(session);
        this.households = new Households_(session);
    }

    public Residents residents() {
        return residents;
    }

    public Households households() {
        return households;
    }

    public Registrations registrations() {
        return new Registrations_(session);
    }

    /// Telephone numbers, beside the register.
    public Contacts contacts() {
        return new Contacts(session);
    }

    /// A household with all its members, as of the latest act.
    public Optional<Snapshot> household(HouseholdId id) {
        return households
                .latest(id)
                .map(household -> new Snapshot(List.of(household), members(id), List.of(), Optional.empty()));
    }

    /// The household a person was registered in, with all its members, as the register said it at an instant: what was
    /// corrected or taken back since stands as it stood then. Empty when the person was not in the register.
    public Optional<Snapshot> asOf(PersonId person, Instant at) {
        return residents
                .asOf(person, at)
                .map(resident -> resident.standing().householdId())
                .flatMap(home -> households
                        .asOf(home, at)
                        .map(household -> new Snapshot(
                                List.of(household),
                                residents.inHouseholdAsOf(home, at, Limit.of(MAX_MEMBERS)),
                                List.of(),
                                Optional.empty())));
    }

    public List<Resident> members(HouseholdId id) {
        List<Resident> members = residents.inHousehold(id, Limit.of(MAX_MEMBERS));
        if (members.size() == MAX_MEMBERS) {
            throw new IllegalStateException("household " + id.text() + " has too many members to read");
        }
        return members;
    }

    /// Who was last registered in a household and was struck off, the latest first; of very many the latest.
    public List<Resident> struckOff(HouseholdId id) {
        return residents.struckOff(id, Limit.of(MAX_MEMBERS));
    }

    /// What an act sees of these citizens and households. The households, the citizens and all members are locked,
    /// so that two acts on one person or one household stand in line, and nobody comes into a household while
    /// another act judges who is in it.
    public Snapshot forAct(Collection<CitizenId> citizens, Collection<HouseholdId> homes, Optional<Permit> permit) {
        var locks = new RowLocks(session);
        locks.households(homes);
        Stream<CitizenId> members = homes.stream()
                .flatMap(home -> members(home).stream())
                .map(r -> r.identity().citizenId());
        List<Registration> registrations = locks.citizens(Stream.concat(citizens.stream(), members));
        Map<PersonId, Resident> seen = new LinkedHashMap<>();
        for (Registration registration : registrations) {
            residents.latest(registration.personId()).ifPresent(r -> seen.put(r.personId(), r));
        }
        for (HouseholdId home : homes) {
            members(home).forEach(r -> seen.put(r.personId(), r));
        }
        List<Household> found =
                homes.stream().flatMap(home -> households.latest(home).stream()).toList();
        return new Snapshot(found, List.copyOf(seen.values()), registrations, permit);
    }

    /// A permit that is to be answered, ended or settled by; whoever else wants that stands in line. To be asked for
    /// before what it names, see [#forAct].
    public Optional<Permit> permitToChange(PermitNo permitNo) {
        new RowLocks(session).permit(permitNo);
        return new Permits_(session).byNumber(permitNo);
    }

    /// Writes what an act decided. A version somebody else closed meanwhile fails on its key, and nothing is written.
    public void write(Changes changes) {
        changes.closedHouseholds().forEach(households::update);
        changes.closedResidents().forEach(residents::update);
        changes.openedHouseholds().forEach(households::add);
        changes.openedResidents().forEach(residents::add);
        changes.newRegistrations().forEach(registrations()::add);
        changes.changedRegistrations().forEach(registrations()::update);
        changes.newCertificates().forEach(certificates()::add);
        changes.changedCertificates().forEach(certificates()::update);
        changes.permit().ifPresent(this::write);
    }

    private BirthCertificates certificates() {
        return new BirthCertificates_(session);
    }

    private Acts acts() {
        return new Acts_(session);
    }

    /// The same with every number already given in a division to those born on a day, for an act that gives one.
    public Snapshot withNumbers(Snapshot snapshot, SequenceRange numbers, LocalDate birthDate) {
        String prefix = numbers.prefix(birthDate);
        List<Registration> given = registrations().given(prefix, prefix + AFTER_DIGITS, Limit.of(MAX_NUMBERS));
        Map<CitizenId, Registration> all = new LinkedHashMap<>();
        given.forEach(r -> all.put(r.citizenId(), r));
        snapshot.registrations().forEach(r -> all.put(r.citizenId(), r));
        return new Snapshot(
                snapshot.households(),
                snapshot.residents(),
                List.copyOf(all.values()),
                snapshot.permit(),
                snapshot.archive());
    }

    /// The same for a birth, with what is known of its certificate.
    public Snapshot withCertificate(Snapshot snapshot, String certificateNo) {
        List<BirthCertificate> found =
                certificates().byNumber(certificateNo).stream().toList();
        return snapshot.with(new Archive(found, Optional.empty()));
    }

    /// The same with the households at a printed address, for an act that founds one there.
    public Snapshot withHouseholdsAt(Snapshot snapshot, String county, String address) {
        Map<HouseholdId, Household> all = new LinkedHashMap<>();
        snapshot.households().forEach(household -> all.put(household.householdId(), household));
        households
                .at(county, address, Limit.of(MAX_MEMBERS))
                .forEach(household -> all.putIfAbsent(household.householdId(), household));
        return new Snapshot(
                List.copyOf(all.values()),
                snapshot.residents(),
                snapshot.registrations(),
                snapshot.permit(),
                snapshot.archive());
    }

    /// What a reversal of an act sees: the trace of the act, the latest versions of all it touched, and their
    /// households with everybody in them. Nothing but an empty snapshot when there is no such act.
    public Snapshot forReversal(ActId act) {
        return acts().byAct(act).map(this::forReversal).orElse(Snapshot.EMPTY);
    }

    private Snapshot forReversal(ActRecord record) {
        ActId act = record.id().actId();
        List<Resident> touched = residents.touchedBy(act, Limit.of(MAX_TOUCHED));
        List<Household> touchedHomes = households.touchedBy(act, Limit.of(MAX_TOUCHED));
        if (touched.size() == MAX_TOUCHED || touchedHomes.size() == MAX_TOUCHED) {
            throw new IllegalStateException("act " + act.text() + " touched too much to read");
        }
        List<CitizenId> citizens =
                touched.stream().map(r -> r.identity().citizenId()).toList();
        Set<HouseholdId> homes = new LinkedHashSet<>();
        touchedHomes.forEach(h -> homes.add(h.householdId()));
        touched.forEach(r -> homes.add(r.standing().householdId()));
        List<BirthCertificate> papers = touched.stream()
                .map(Resident::personId)
                .distinct()
                .flatMap(person -> certificates().ofPerson(person, Limit.of(MAX_CERTIFICATES)).stream())
                .toList();
        var trace = new Archive.Trace(record.done(), touchedHomes, touched);
        return forAct(citizens, homes, Optional.empty()).with(new Archive(papers, Optional.of(trace)));
    }

    /// The last change of an item that stands: neither a reversal nor reversed; empty when the register knows of none.
    public Optional<PastChange> lastChange(PersonId person, Item item) {
        List<Resident> history = residents.history(person, Limit.of(MAX_VERSIONS));
        if (history.size() == MAX_VERSIONS) {
            throw new IllegalStateException("person " + person.text() + " has too many versions to read");
        }
        return PastChange.of(item, history).reversed().stream()
                .filter(change -> acts().byAct(change.by())
                        .filter(act -> act.reversedBy().isEmpty() && !act.isReversal())
                        .isPresent())
                .findFirst();
    }

    /// What is kept of an act; empty when there is none.
    public Optional<ActRecord> act(ActId act) {
        return acts().byAct(act);
    }

    /// Writes down that an act was reversed; it cannot be a second time.
    public void markReversed(ActId reversed, ActId by) {
        ActRecord record = acts().byAct(reversed).orElseThrow();
        record.reverse(by);
        acts().update(record);
    }

    private void write(Permit permit) {
        if (permit.state() == PermitState.ISSUED) {
            new Permits_(session).add(permit);
        } else {
            new Permits_(session).update(permit);
        }
    }

    /// The replica's way: a household is kept exactly as the registry told it, older versions are forgotten.
    public void replace(Household household, List<Resident> members, List<Contact> contacts) {
        households.latest(household.householdId()).ifPresent(households::remove);
        for (Resident before : members(household.householdId())) {
            residents.remove(before);
            contacts().forget(before.personId());
        }
        for (Resident member : members) {
            residents.latest(member.personId()).ifPresent(residents::remove);
            contacts().forget(member.personId());
            residents.add(member);
        }
        households.add(household);
        contacts.forEach(contacts()::keep);
    }
}
