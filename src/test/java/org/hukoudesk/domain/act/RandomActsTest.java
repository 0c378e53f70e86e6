package org.hukoudesk.domain.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.migration.Migrant;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Lock;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.register.Snapshot;

/// Whatever acts come in whatever order, the register stays lawful. A failure prints the fewest acts in words.
class RandomActsTest {

    private static final int LONGEST = 60;

    @Property
    void everyActLeavesALawfulRegister(@ForAll("towns") RandomTown town, @ForAll("rolls") List<Roll> rolls) {
        var script = new RegisterCampaign.Script(town, rolls);

        if (!script.played(Register::decide).faults.isEmpty()) {
            Game shortest = script.shortest(Register::decide).played(Register::decide);
            assertThat(shortest.faults).as(shortest.story()).isEmpty();
        }
    }

    @Property
    void anActAndItsReversalLeaveEverybodyAsTheyWere(
            @ForAll("towns") RandomTown town, @ForAll("rolls") List<Roll> rolls, @ForAll("roll") Roll last) {
        var game = new Game(town, Register::decide);
        rolls.forEach(game::play);
        Optional<Dealer.Dealt> dealt = game.dealer.deal(last);
        if (dealt.isEmpty() || !dealt.get().act().isReversible()) {
            return;
        }
        var before = Photograph.of(game.register);
        if (!(game.play(dealt.get()) instanceof Decision.Applied)) {
            return;
        }
        var done = dealt.get().context();

        var reversal = new Act.Reversal(done.actId());
        Decision decision =
                game.play(new Dealer.Dealt(reversal, game.register.at(done.organ(), RegisterInMemory.COLLEAGUE)));

        if (decision instanceof Decision.Refused(List<Refusal> reasons)) {
            // whoever is named in an open permit cannot be taken back under it
            assertThat(game.register.registrations.values())
                    .as(game.story() + reasons)
                    .anyMatch(row -> row.permitNo().isPresent());
            return;
        }
        before.assertSameNow(game);
    }

    @Property
    void nobodyIsStuckBetweenTwoPlaces(@ForAll("towns") RandomTown town, @ForAll("rolls") List<Roll> rolls) {
        var game = new Game(town, Register::decide);
        rolls.forEach(game::play);

        for (Permit permit : List.copyOf(game.register.permits.values())) {
            if (permit.state() == PermitState.RELEASED) {
                game.takeBack(permit);
            }
        }

        assertThat(game.register.registrations.values())
                .as(game.story())
                .noneMatch(row -> row.state() == RegistrationState.IN_TRANSIT);
    }

    @Provide
    Arbitrary<RandomTown> towns() {
        return RandomTown.any();
    }

    @Provide
    Arbitrary<List<Roll>> rolls() {
        return roll().list().ofMaxSize(LONGEST);
    }

    @Provide
    Arbitrary<Roll> roll() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 999);
        return Combinators.combine(Arbitraries.of(Roll.Kind.values()), number, number, number)
                .as(Roll::new);
    }

    /// A town, and what has happened in it so far.
    static final class Game {

        final RegisterInMemory register;
        final Dealer dealer;
        final Map<String, Integer> applied = new HashMap<>();
        final List<String> faults = new ArrayList<>();
        private final RegisterCampaign.Rules rules;
        private final List<String> told = new ArrayList<>();

        Game(RandomTown town, RegisterCampaign.Rules rules) {
            this.register = town.settled();
            this.dealer = new Dealer(register);
            this.rules = rules;
        }

        /// And looks at the whole register afterwards.
        void play(Roll roll) {
            dealer.deal(roll).ifPresent(dealt -> {
                Snapshot before = register.snapshotFor(dealt.act());
                if (play(dealt) instanceof Decision.Applied(var changes)) {
                    faults.addAll(RegisterOracle.faultsOf(before, changes, dealt.context()));
                }
                if (faults.isEmpty()) {
                    faults.addAll(RegisterOracle.faultsOf(register));
                }
            });
        }

        /// What the first fault is about, without whose it is.
        String mark() {
            return faults.isEmpty() ? "" : RegisterOracle.mark(faults.getFirst());
        }

        Decision play(Dealer.Dealt dealt) {
            Decision decision = rules.decide(register.snapshotFor(dealt.act()), dealt.act(), dealt.context());
            told.add(dealt.context().actId().text() + " at "
                    + dealt.context().organ().text() + ": " + ActInWords.of(dealt.act()) + " -> " + outcome(decision));
            if (decision instanceof Decision.Applied(var changes)) {
                register.write(changes, dealt.act(), dealt.context());
                applied.merge(dealt.act().kind(), 1, Integer::sum);
            }
            return decision;
        }

        /// The origin says what each is to the head of today; a household that stands empty gets its head back.
        void takeBack(Permit permit) {
            boolean empty = !register.home(permit.origin().originHousehold()).isNormal();
            Map<PersonId, String> relations = new HashMap<>();
            for (Migrant migrant : permit.migrants()) {
                relations.put(migrant.personId(), empty && relations.isEmpty() ? "02" : "97");
            }
            var act = new Act.Reinstatement(permit.permitNo(), relations);
            play(new Dealer.Dealt(act, register.at(permit.origin().originOrgan())));
        }

        private static String outcome(Decision decision) {
            return switch (decision) {
                case Decision.Applied _ -> "done";
                case Decision.Refused(var reasons) -> "refused " + reasons;
                case Decision.Conflict(var stale) -> "overtaken " + stale;
            };
        }

        String story() {
            return "\n" + String.join("\n", told) + "\n";
        }
    }

    /// Everybody as they are registered, without the versions; locks are spent by the act they were for.
    record Photograph(Map<PersonId, List<Object>> people, Map<HouseholdId, List<Object>> homes, Set<CitizenId> living) {

        static Photograph of(RegisterInMemory register) {
            return new Photograph(
                    register.openResidents().stream().collect(Collectors.toMap(Resident::personId, Photograph::of)),
                    register.openHouseholds().stream()
                            .collect(Collectors.toMap(Household::householdId, h -> List.of(h.facts(), h.state()))),
                    register.registrations.values().stream()
                            .filter(Registration::isLiving)
                            .map(Registration::citizenId)
                            .collect(Collectors.toSet()));
        }

        private static List<Object> of(Resident person) {
            return List.of(person.particulars(), person.standing().locked(Lock.NONE));
        }

        void assertSameNow(Game game) {
            var now = of(game.register);
            assertThat(now.people).as(game.story()).containsAllEntriesOf(people);
            assertThat(now.homes).as(game.story()).containsAllEntriesOf(homes);
            assertThat(now.living).as(game.story()).isEqualTo(living);
            game.register.openResidents().stream()
                    .filter(r -> !people.containsKey(r.personId()))
                    .forEach(r -> assertThat(r.standing().state()).isEqualTo(RegistrationState.ENDED));
            game.register.openHouseholds().stream()
                    .filter(h -> !homes.containsKey(h.householdId()))
                    .forEach(h -> assertThat(h.state()).isEqualTo(HouseholdState.VOID));
        }
    }
}
