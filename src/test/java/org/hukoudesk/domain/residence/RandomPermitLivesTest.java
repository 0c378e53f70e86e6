package org.hukoudesk.domain.residence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hukoudesk.domain.code.OrganCode;

/// Whatever officers do on whatever days, with nights between them or without. A failure prints the days.
class RandomPermitLivesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 28);
    private static final int LONGEST = 40;
    private static final List<OrganCode> ORGANS = List.of(
            NewcomerFixture.YUBEI,
            NewcomerFixture.YUBEI,
            NewcomerFixture.YUBEI,
            NewcomerFixture.JIANGBEI,
            NewcomerFixture.CHENGDU);

    @Property
    void noPermitIsInUsePastItsFullYearAfterTheNight(@ForAll("lives") List<Step> steps) {
        var game = new Game();
        for (Step step : steps) {
            game.play(step);
            game.person.night(game.day);

            assertThat(game.person.permits.values()).as(game.story()).allSatisfy(permit -> {
                boolean active = permit.state() == ResidencePermitState.ACTIVE;
                assertThat(active).isEqualTo(permit.isUsableOn(game.day));
                assertThat(active && !game.day.isBefore(permit.life().fullYearOn()))
                        .isFalse();
            });
        }
    }

    @Property
    void nothingLeadsOutOfCancelled(@ForAll("lives") List<Step> steps) {
        var game = new Game();
        Map<ResidencePermitId, ResidencePermitLife> ended = new HashMap<>();
        for (Step step : steps) {
            game.play(step);
            Map<ResidencePermitId, ResidencePermitLife> now = new HashMap<>();
            game.person.permits.forEach((id, permit) -> now.put(id, permit.life()));
            assertThat(now).as(game.story()).containsAllEntriesOf(ended);
            now.forEach((id, life) -> {
                if (life.state() == ResidencePermitState.CANCELLED) {
                    ended.put(id, life);
                }
            });
        }
        assertThat(ResidencePermitState.CANCELLED.next()).isEmpty();
    }

    @Property
    void whoLivesInOneCityHasAtMostOnePermitAndTheEventsTellItsState(@ForAll("lives") List<Step> steps) {
        var game = new Game();
        for (Step step : steps) {
            game.play(step);

            assertThat(game.person.seen().open()).as(game.story()).hasSizeLessThanOrEqualTo(1);
            assertThat(game.person.seen().permits()).as(game.story()).hasSizeLessThanOrEqualTo(1);
            Set<ResidencePermitEvent.Key> keys = new HashSet<>();
            game.person.events.forEach(
                    event -> assertThat(keys.add(event.id())).as(game.story()).isTrue());
            game.person
                    .permits
                    .values()
                    .forEach(permit ->
                            assertThat(game.toldState(permit)).as(game.story()).isEqualTo(permit.state()));
        }
    }

    /// The properties above would hold of a town where nothing ever happens.
    @Example
    void everyActHoldsNowAndThen() {
        Map<String, Integer> held = new HashMap<>();
        lives().sampleStream().limit(300).forEach(life -> {
            var game = new Game();
            life.forEach(game::play);
            game.held.forEach((name, times) -> held.merge(name, times, Integer::sum));
        });

        assertThat(held.keySet())
                .contains(
                        "Register",
                        "ChangeAddress",
                        "End",
                        "Issue",
                        "Endorse",
                        "Replace",
                        "Suspend",
                        "Restore",
                        "Cancel");
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Integer> kind = Arbitraries.integers().between(0, 15);
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(0, 40)),
                net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(150, 370)));
        return Combinators.combine(kind, days, Arbitraries.integers().between(0, 99), Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMaxSize(LONGEST);
    }

    /// So many days later somebody comes; `night` says whether the machine ran before.
    record Step(int kind, int days, int choice, boolean night) {}

    private static final class Game {

        final NewcomerFixture person = new NewcomerFixture();
        final Map<String, Integer> held = new HashMap<>();
        LocalDate day = FIRST;
        private final List<String> told = new ArrayList<>();

        Game() {
            person.registers(FIRST.toString());
        }

        void play(Step step) {
            day = day.plusDays(step.days());
            if (step.night()) {
                person.night(day);
            }
            // moving between places is rare beside what happens in one
            person.organ = step.kind() < 3 ? ORGANS.get(step.choice() % ORGANS.size()) : cityOfPerson();
            ResidenceAct act = act(step);
            ResidenceDecision decision = person.does(act, day);
            String name = act.getClass().getSimpleName();
            if (decision instanceof ResidenceDecision.Applied) {
                held.merge(name, 1, Integer::sum);
            }
            told.add(day + " " + name + " at " + person.organ.county() + " -> "
                    + (decision instanceof ResidenceDecision.Applied ? "done" : decision));
        }

        private OrganCode cityOfPerson() {
            return person.seen().open().stream()
                    .map(Residence::organ)
                    .findFirst()
                    .orElse(NewcomerFixture.YUBEI);
        }

        private ResidenceAct act(Step step) {
            var flat = new Dwelling("地址" + step.choice(), "");
            return switch (step.kind()) {
                case 0 -> new ResidenceAct.Register(person.key(), flat);
                case 1 -> new ResidenceAct.ChangeAddress(person.key(), flat);
                case 2 -> new ResidenceAct.Register(person.key(), flat);
                case 3 -> step.choice() < 30 ? new ResidenceAct.End() : new ResidenceAct.Endorse();
                case 4, 5, 6 -> new ResidenceAct.Issue(person.number(), Optional.of(StableGround.DWELLING));
                case 7 -> new ResidenceAct.Replace(ResidenceAct.CardFate.LOST, false);
                case 8 -> new ResidenceAct.Suspend("住址待核");
                case 9, 10 -> new ResidenceAct.Restore();
                case 11 ->
                    step.choice() < 30
                            ? new ResidenceAct.Cancel(ResidencePermitLife.Cancellation.FRAUD, "")
                            : new ResidenceAct.Endorse();
                default -> new ResidenceAct.Endorse();
            };
        }

        /// The state of a permit as its events alone tell it.
        ResidencePermitState toldState(ResidencePermit permit) {
            ResidencePermitState state = ResidencePermitState.ACTIVE;
            for (ResidencePermitEvent event : person.events) {
                if (event.id().permitNo().equals(permit.id().permitNo())) {
                    state = switch (event.kind()) {
                        case SUSPENSION -> ResidencePermitState.SUSPENDED;
                        case RESTORATION -> ResidencePermitState.ACTIVE;
                        case CANCELLATION -> ResidencePermitState.CANCELLED;
                        case ACCEPTANCE, ISSUE, HANDOVER, ENDORSEMENT, ADDRESS_CHANGE -> state;
                    };
                }
            }
            return state;
        }

        String story() {
            return "\n" + String.join("\n", told) + "\n";
        }
    }
}
