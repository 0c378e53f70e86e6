package org.hukoudesk.store.search;

import jakarta.data.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Phone;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.store.population.Contacts;

/// Keeps what people and households are found by in step with the replica, and finds them.
public final class PeopleIndex {

    /// The mapped classes of the index.
    public static final List<Class<?>> ENTITIES =
            List.of(HouseholdEntry.class, ResidentEntry.class, ResidentReading.class);

    /// More than any household on record.
    private static final int MAX_MEMBERS = 500;

    private final Entries entries;
    private final Contacts contacts;

    public PeopleIndex(StatelessSession session) {
        this.entries = new Entries_(session);
        this.contacts = new Contacts(session);
    }

    /// Writes a household as it is now told; to be called in the transaction that writes its rows, after the rows of
    /// its
    /// contacts. A household without
    /// members is not found any more.
    public void put(Household household, List<Resident> members) {
        Optional<HouseholdEntry> before = entries.household(household.householdId());
        before.ifPresent(
                it -> entries.ofHousehold(it.entry(), Limit.of(MAX_MEMBERS)).forEach(this::remove));
        before.ifPresent(entries::remove);
        members.forEach(member -> entries.person(member.personId()).ifPresent(this::remove));
        if (members.isEmpty()) {
            return;
        }
        long home = before.map(HouseholdEntry::entry)
                .orElseGet(() -> entries.lastHousehold().orElse(0L) + 1);
        entries.add(new HouseholdEntry(home, household, members));
        add(home, members);
    }

    private void add(long home, List<Resident> members) {
        long entry = entries.lastResident().orElse(0L);
        Map<PersonId, Phone> phones =
                contacts.of(members.stream().map(Resident::personId).toList());
        List<ResidentEntry> residents = new ArrayList<>();
        List<ResidentReading> readings = new ArrayList<>();
        for (Resident member : members) {
            entry++;
            Spellings spellings = Spellings.of(member.identity().name().full());
            String phone = Optional.ofNullable(phones.get(member.personId()))
                    .map(Phone::full)
                    .orElse("");
            residents.add(new ResidentEntry(entry, home, member, spellings, phone));
            readings.addAll(otherReadings(entry, spellings));
        }
        entries.addResidents(residents);
        entries.addReadings(readings);
    }

    private static List<ResidentReading> otherReadings(long entry, Spellings spellings) {
        List<ResidentReading> readings = new ArrayList<>();
        Stream<Spelling> given = spellings.given().stream().skip(1).map(it -> new Spelling(it.pinyin(), ""));
        Stream.concat(spellings.whole().stream().skip(1), given)
                .forEach(spelling -> readings.add(new ResidentReading(entry, readings.size() + 1, spelling)));
        return readings;
    }

    private void remove(ResidentEntry resident) {
        entries.removeReadings(resident.entry());
        entries.remove(resident);
    }

    /// Writes households of the replica that were told before there was search.
    ///
    /// @param atMost households in this transaction
    /// @return how many were written; fewer than `atMost` when all are
    public int catchUp(int atMost) {
        List<Household> unwritten = entries.unwritten(Limit.of(atMost));
        unwritten.forEach(it -> put(it, entries.members(it.householdId(), Limit.of(MAX_MEMBERS))));
        return unwritten.size();
    }

    /// Finds people and households.
    ///
    /// @param organs the beginning of the codes of the organs whose people may be found
    /// @param atMost people, and households
    public Found find(Typed typed, String organs, int atMost) {
        return new Search(entries, organs, atMost).find(typed);
    }
}
