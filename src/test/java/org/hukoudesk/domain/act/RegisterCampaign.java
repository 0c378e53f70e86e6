package org.hukoudesk.domain.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.Snapshot;

/// Many towns, each with a seed of its own, random households and some dozens of random acts; after every act the
/// oracle looks at the whole register. What must be zero is counted: faults. A fault is told by the fewest people and
/// acts that still bring it about.
public final class RegisterCampaign {

    /// What the stated figure is made of.
    public static final int USUAL_RUNS = 10_000;

    private static final int ACTS = 60;

    /// Values of a roll.
    private static final int SIDES = 1000;

    /// A broken register would break in every town; a few are enough to see how.
    private static final int MOST_FAULTS = 5;

    private final Rules rules;
    private final Map<String, Integer> applied = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private RegisterCampaign(Rules rules) {
        this.rules = rules;
    }

    /// What decides the acts: [Register], or something like it with one rule switched off.
    @FunctionalInterface
    public interface Rules {
        Decision decide(Snapshot snapshot, Act act, ActContext context);
    }

    /// @param applied how often each kind of act held
    /// @param faults each with the seed of its town and its story
    public record Report(int runs, long seed, Map<String, Integer> applied, List<String> faults) {

        public Report {
            applied = Map.copyOf(applied);
            faults = List.copyOf(faults);
        }

        public boolean holds() {
            return faults.isEmpty();
        }

        /// The same with what was found by other means.
        public Report with(List<String> more) {
            List<String> all = new ArrayList<>(faults);
            all.addAll(more);
            return new Report(runs, seed, applied, all);
        }

        public String line() {
            int acts = applied.values().stream().mapToInt(Integer::intValue).sum();
            return "register: " + (holds() ? "OK" : "FAILED") + " runs=" + runs + " acts_applied=" + acts + " kinds="
                    + applied.size() + " faults=" + faults.size() + " seed=" + seed;
        }
    }

    /// An act as it fell in a town, with what the register showed it.
    ///
    /// @param held whether it was applied there
    public record Fallen(Act act, Snapshot snapshot, ActContext context, boolean held) {}

    /// All acts of so many towns, whether they held or not, to be decided again.
    public static List<Fallen> actsOf(int towns, long seed) {
        List<Fallen> acts = new ArrayList<>();
        for (int town = 0; town < towns; town++) {
            var random = new Random(seed + town);
            var game = new RandomActsTest.Game(RandomTown.by(random), Register::decide);
            for (int i = 0; i < ACTS; i++) {
                game.dealer.deal(roll(random)).ifPresent(dealt -> {
                    Snapshot snapshot = game.register.snapshotFor(dealt.act());
                    boolean held = game.play(dealt) instanceof Decision.Applied;
                    acts.add(new Fallen(dealt.act(), snapshot, dealt.context(), held));
                });
            }
        }
        return acts;
    }

    public static Report run(int runs, long seed) {
        return run(runs, seed, Register::decide);
    }

    /// @param rules a fault they let through must be found
    public static Report run(int runs, long seed, Rules rules) {
        var campaign = new RegisterCampaign(rules);
        int done = 0;
        while (done < runs && campaign.faults.size() < MOST_FAULTS) {
            campaign.play(seed + done);
            done++;
        }
        return new Report(done, seed, campaign.applied, campaign.faults);
    }

    private void play(long seed) {
        var random = new Random(seed);
        var town = RandomTown.by(random);
        List<Roll> rolls = new ArrayList<>();
        for (int i = 0; i < ACTS; i++) {
            rolls.add(roll(random));
        }
        var script = new Script(town, rolls);
        RandomActsTest.Game game = script.played(rules);
        if (!game.faults.isEmpty()) {
            RandomActsTest.Game shortest = script.shortest(rules).played(rules);
            faults.add("seed " + seed + ": " + shortest.faults + shortest.story());
        }
        game.applied.forEach((kind, times) -> applied.merge(kind, times, Integer::sum));
    }

    /// A town and what is to happen in it.
    record Script(RandomTown town, List<Roll> rolls) {

        Script {
            rolls = List.copyOf(rolls);
        }

        /// Until the first fault.
        RandomActsTest.Game played(Rules rules) {
            var game = new RandomActsTest.Game(town, rules);
            for (Roll roll : rolls) {
                if (game.faults.isEmpty()) {
                    game.play(roll);
                }
            }
            return game;
        }

        /// The same first fault with nothing left that could be dropped: neither an act nor a person.
        Script shortest(Rules rules) {
            String mark = played(rules).mark();
            Script best = this;
            boolean shorter = true;
            while (shorter) {
                shorter = false;
                for (Script next : best.shorter()) {
                    if (next.played(rules).mark().equals(mark)) {
                        best = next;
                        shorter = true;
                        break;
                    }
                }
            }
            return best;
        }

        /// Large cuts first.
        private List<Script> shorter() {
            List<Script> scripts = new ArrayList<>();
            for (int cut = Math.max(1, rolls.size() / 2); cut >= 1; cut /= 2) {
                for (int from = 0; from + cut <= rolls.size(); from += cut) {
                    List<Roll> fewer = new ArrayList<>(rolls);
                    fewer.subList(from, from + cut).clear();
                    scripts.add(new Script(town, fewer));
                }
            }
            town.smaller().forEach(smaller -> scripts.add(new Script(smaller, rolls)));
            return scripts;
        }
    }

    private static Roll roll(Random random) {
        Roll.Kind[] kinds = Roll.Kind.values();
        Roll.Kind kind = kinds[random.nextInt(kinds.length)];
        return new Roll(kind, random.nextInt(SIDES), random.nextInt(SIDES), random.nextInt(SIDES));
    }
}
