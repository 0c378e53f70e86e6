package org.hukoudesk.population;

import java.time.LocalDate;
import java.util.List;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.person.Contact;
import org.hukoudesk.domain.person.Phone;
import org.hukoudesk.domain.person.Resident;

/// A household and everybody registered in it, in the order of the booklet.
public record Home(Household household, List<Resident> members) {

    private static final LocalDate TOLD_ON = LocalDate.of(2026, 1, 5);

    /// Children and every tenth of the others have told none.
    private static final int FROM_AGE = 14;

    private static final int EIGHT_DIGITS = 100_000_000;

    public Home {
        members = List.copyOf(members);
    }

    /// Telephone numbers of the members, as invented as they are: no operator's numbers begin with 100.
    public List<Contact> contacts() {
        return members.stream()
                .filter(Home::hasTold)
                .map(member -> new Contact(member.personId(), phone(member), TOLD_ON))
                .toList();
    }

    private static boolean hasTold(Resident member) {
        return member.identity().ageOn(TOLD_ON) >= FROM_AGE && digest(member) % 10 != 0;
    }

    private static Phone phone(Resident member) {
        return new Phone("100%08d".formatted(digest(member) % EIGHT_DIGITS));
    }

    private static int digest(Resident member) {
        return member.identity().citizenId().full().hashCode() & Integer.MAX_VALUE;
    }
}
