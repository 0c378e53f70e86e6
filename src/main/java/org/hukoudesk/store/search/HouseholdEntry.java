package org.hukoudesk.store.search;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.person.Resident;

/// A household of the replica with the keys it is found by.
@Entity
public class HouseholdEntry {

    /// Province, city and county at the beginning of an address; officers of the place do not type them.
    private static final Pattern PLACE = Pattern.compile("(?:.{2,6}?省)?(?:.{2,6}?[市州盟])?(?:.{1,8}?(?:(?<!小)区|[县旗]))?");

    @Id
    private long entry;

    @Embedded
    private HouseholdId householdId;

    private String number;

    private String address;

    /// The address without its place; empty when it names none.
    private String street;

    @Embedded
    private OrganCode organ;

    /// Empty in a collective household.
    private String headName;

    @Embedded
    private CitizenId opensBy;

    private int members;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected HouseholdEntry() {}

    /// @param entry a running number of this store
    /// @param members at least one
    HouseholdEntry(long entry, Household household, List<Resident> members) {
        Optional<Resident> head = members.stream()
                .filter(member -> member.personId().equals(household.facts().headPersonId()))
                .findFirst();
        this.entry = entry;
        this.householdId = household.householdId();
        this.number = household.number();
        this.address = household.facts().address();
        this.street = street(address);
        this.organ = household.facts().organ();
        this.headName = head.map(it -> it.identity().name().full()).orElse("");
        this.opensBy = head.orElse(members.getFirst()).identity().citizenId();
        this.members = members.size();
    }

    /// What follows the place; nothing when the address begins with the street.
    static String street(String address) {
        var place = PLACE.matcher(address);
        return place.lookingAt() && place.end() > 0 ? address.substring(place.end()) : "";
    }

    String street() {
        return street;
    }

    long entry() {
        return entry;
    }

    public HouseholdId householdId() {
        return householdId;
    }

    /// Where it is registered.
    public OrganCode organ() {
        return organ;
    }

    public String number() {
        return number;
    }

    public String address() {
        return address;
    }

    /// None in a collective household.
    public Optional<PersonName> headName() {
        return headName.isEmpty() ? Optional.empty() : Optional.of(new PersonName(headName));
    }

    /// The citizen by whom the household is looked up: its head, or else its first member.
    public CitizenId opensBy() {
        return opensBy;
    }

    public int members() {
        return members;
    }
}
