package org.hukoudesk.domain.act;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.domain.register.NewMember;

/// Who lives in a town before anything happens in it: one to five households of one to eight, some of them collective,
/// newborns and people of a hundred, minorities, rare characters, twins and people of the same name.
record RandomTown(List<Dwelling> dwellings) {

    private static final int MOST_DWELLINGS = 5;
    private static final int MOST_SETTLERS = 8;
    private static final int OLDEST_DAYS = 36_524;
    private static final int SIDES = 1000;

    /// One time in so many somebody was born on the day of the one before, a dwelling is collective, a baby is new.
    private static final int SELDOM = 5;

    private static final List<String> NAMES = List.of("陈𠮷安", "王芳", "王芳", "阿依古丽·买买提", "𠀀明", "欧阳文静", "扎西多吉", "李雷");

    private static final List<String> ETHNIC_GROUPS = List.of("01", "01", "05", "04", "07");

    private static final List<String> RELATIONS = List.of("12", "20", "30", "51", "52", "77", "97", "99");

    RandomTown {
        dwellings = List.copyOf(dwellings);
    }

    /// @param station which of the dealer's stations
    record Dwelling(int station, boolean collective, List<Settler> settlers) {

        Dwelling {
            settlers = List.copyOf(settlers);
        }
    }

    /// @param days old
    /// @param twin born on the day of the one before, with the same name but for the number behind it
    record Settler(int days, boolean twin, int name, int relation) {}

    static RandomTown by(Random random) {
        List<Dwelling> dwellings = new ArrayList<>();
        for (int home = random.nextInt(MOST_DWELLINGS); home >= 0; home--) {
            List<Settler> settlers = new ArrayList<>();
            for (int member = random.nextInt(MOST_SETTLERS); member >= 0; member--) {
                int days = random.nextInt(SELDOM) == 0 ? 0 : random.nextInt(OLDEST_DAYS + 1);
                settlers.add(
                        new Settler(days, random.nextInt(SELDOM) == 0, random.nextInt(SIDES), random.nextInt(SIDES)));
            }
            dwellings.add(new Dwelling(random.nextInt(SIDES), random.nextInt(SELDOM) == 0, settlers));
        }
        return new RandomTown(dwellings);
    }

    static Arbitrary<RandomTown> any() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, SIDES - 1);
        Arbitrary<Boolean> seldom = Arbitraries.integers().between(1, SELDOM).map(one -> one == SELDOM);
        Arbitrary<Settler> settler = Combinators.combine(
                        Arbitraries.integers().between(0, OLDEST_DAYS), seldom, number, number)
                .as(Settler::new);
        Arbitrary<List<Settler>> settlers = settler.list().ofMinSize(1).ofMaxSize(MOST_SETTLERS);
        return Combinators.combine(number, seldom, settlers)
                .as(Dwelling::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_DWELLINGS)
                .map(RandomTown::new);
    }

    /// Everybody is entered by their station, as families are that were registered on paper before.
    RegisterInMemory settled() {
        var town = new RegisterInMemory();
        int people = 0;
        for (int home = 0; home < dwellings.size(); home++) {
            var dwelling = dwellings.get(home);
            Act.Backfill act = entry(dwelling, home, people);
            town.done(act, town.at(act.household().organ()));
            people += dwelling.settlers().size();
        }
        return town;
    }

    private static Act.Backfill entry(Dwelling dwelling, int home, int before) {
        List<NewMember> members = new ArrayList<>();
        boolean married = false;
        Settler first = dwelling.settlers().getFirst();
        for (Settler settler : dwelling.settlers()) {
            String relation = Roll.pick(RELATIONS, settler.relation());
            if (members.isEmpty()) {
                relation = "02";
            } else if (relation.equals("12") && married) {
                relation = "97";
            }
            married |= relation.equals("12");
            if (!settler.twin()) {
                first = settler;
            }
            members.add(person(settler, first, before + members.size() + 1, dwelling.collective() ? "" : relation));
        }
        var facts = new HouseholdFacts(
                "5106030" + (10 + home),
                dwelling.collective() ? HouseholdFacts.COLLECTIVE : HouseholdFacts.FAMILY,
                Roll.pick(Dealer.STATIONS, dwelling.station()),
                StreetFixture.STREET + (10 + home) + "号",
                dwelling.collective()
                        ? HouseholdFacts.NO_HEAD
                        : members.getFirst().personId());
        return new Act.Backfill(new HouseholdId("house-" + (home + 1)), facts, members);
    }

    /// @param first whose birthday and name it is; the settler's own when they are no twin
    private static NewMember person(Settler settler, Settler first, int count, String relation) {
        LocalDate born = FamilyFixture.DAY.minusDays(first.days());
        String name = Roll.pick(NAMES, first.name());
        int sequence = 2 * count + settler.relation() % 2;
        NewMember member = FamilyFixture.member(
                name + "-" + count,
                name,
                "990101" + born.format(DateTimeFormatter.BASIC_ISO_DATE),
                "%03d".formatted(sequence),
                relation);
        return new NewMember(
                new PersonId(name + "-" + count),
                member.identity().ofEthnicGroup(Roll.pick(ETHNIC_GROUPS, settler.name())),
                member.origins(),
                member.circumstances(),
                relation,
                member.came());
    }

    /// Every town that lacks one dwelling, or one settler, of this one.
    List<RandomTown> smaller() {
        List<RandomTown> towns = new ArrayList<>();
        for (int home = 0; home < dwellings.size(); home++) {
            List<Dwelling> fewer = new ArrayList<>(dwellings);
            Dwelling dwelling = fewer.remove(home);
            if (!fewer.isEmpty()) {
                towns.add(new RandomTown(fewer));
            }
            for (int i = dwelling.settlers().size() - 1; i > 0; i--) {
                List<Settler> settlers = new ArrayList<>(dwelling.settlers());
                settlers.remove(i);
                List<Dwelling> same = new ArrayList<>(dwellings);
                same.set(home, new Dwelling(dwelling.station(), dwelling.collective(), settlers));
                towns.add(new RandomTown(same));
            }
        }
        return towns;
    }
}
