package org.hukoudesk.population;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.household.HouseholdVersionId;
import org.hukoudesk.domain.person.Circumstances;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Identity;
import org.hukoudesk.domain.person.Origins;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.ResidentId;
import org.hukoudesk.domain.person.Standing;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.domain.register.Span;

/// The invented people of one police station's area, household by household. One seed gives the same people on every
/// machine, and a longer run begins like a shorter one. Nothing is kept but the household being made.
public final class Population {

    /// 居民集体户.
    static final String COLLECTIVE = "COLLECTIVE";

    private static final Instant OPENED_AT = Instant.parse("2026-11-01T00:00:00Z");
    private static final List<String> SCHOOLING = List.of("21", "31", "61", "71", "81");

    private final long seed;
    private final OrganCode organ;
    private final String place;

    /// @param organ where everybody is registered
    /// @param place the beginning of every address: 重庆市渝北区
    public Population(long seed, OrganCode organ, String place) {
        this.seed = seed;
        this.organ = organ;
        this.place = place;
    }

    /// Exactly so many residents; the last household may be smaller for it.
    public Stream<Home> homes(long residents) {
        var making = new Making(residents);
        return Stream.generate(making::next).takeWhile(home -> !home.members().isEmpty());
    }

    private final class Making {

        private final Chance chance = new Chance(seed);
        private final Families families = new Families(chance);
        private final Addresses addresses = new Addresses(place, chance);
        private final CitizenNumbers numbers = new CitizenNumbers();
        private long wanted;
        private long homes;
        private long people;

        Making(long wanted) {
            this.wanted = wanted;
        }

        Home next() {
            boolean collective = families.nextIsCollective();
            List<Sketch> all = collective ? families.dormitory() : families.household();
            List<Sketch> some = all.subList(0, (int) Math.min(all.size(), wanted));
            wanted -= some.size();
            homes++;
            var home = new HouseholdId(id(1, homes));
            int division = chance.between(0, CitizenNumbers.DIVISIONS - 1);
            long first = people + 1;
            List<Resident> members = new ArrayList<>();
            for (Sketch sketch : some) {
                boolean bornHere =
                        sketch.relation().startsWith("2") || sketch.relation().startsWith("3");
                int of = bornHere ? division : chance.between(0, CitizenNumbers.DIVISIONS - 1);
                members.add(resident(sketch, numbers.next(of, sketch.born(), sketch.sex()), home));
            }
            String head = collective ? "" : id(2, first);
            return new Home(household(home, collective ? COLLECTIVE : HouseholdFacts.FAMILY, head), members);
        }

        private Household household(HouseholdId home, String type, String head) {
            String number = String.format(Locale.ROOT, "%09d", 100_000_000 + homes);
            return new Household(
                    new HouseholdVersionId(organ.county(), home, 1),
                    new HouseholdFacts(number, type, organ, addresses.any(), new PersonId(head)),
                    HouseholdState.NORMAL,
                    opened());
        }

        private Resident resident(Sketch sketch, CitizenId number, HouseholdId home) {
            people++;
            var standing = new Standing(RegistrationState.ACTIVE, home, organ, sketch.relation(), "久居", "久居");
            return new Resident(
                    new ResidentId(organ.county(), new PersonId(id(2, people)), 1),
                    new Identity(
                            number, new PersonName(sketch.name()), sketch.sex().code(), sketch.born(), sketch.ethnic()),
                    new Origins("", place, place),
                    circumstances(sketch),
                    standing,
                    opened());
        }

        private Circumstances circumstances(Sketch sketch) {
            boolean adult = sketch.born().isBefore(Families.TODAY.minusYears(18));
            return new Circumstances(
                    adult ? chance.of(SCHOOLING) : "",
                    adult ? "20" : "10",
                    "",
                    "",
                    adult ? Integer.toString(chance.around(148, 188)) : "",
                    "",
                    "");
        }

        private Span opened() {
            return Span.openedBy(new ActId(id(3, homes)), OPENED_AT);
        }
    }

    /// Shaped like the register's own time-ordered ids, so that an index grows at its end as a real one does.
    private static String id(int kind, long count) {
        return new UUID((0x0199_0000_0000L << 16) | 0x7000 | kind, 0x8000_0000_0000_0000L | count).toString();
    }
}
