package org.hukoudesk.domain.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.Snapshot;

/// Many towns, each with a seed of its own and some dozens of random acts; after every act the oracle looks at the
/// whole register. What must be zero is counted: faults.
public final class RegisterCampaign {

    /// What the stated figure is made of.
    public static final int USUAL_RUNS = 10_000;

    private static final int ACTS = 60;

    /// Values of a roll.
    private static final int SIDES = 1000;

    /// A broken register would break in every town; a few are enough to see how.
    private static final int MOST_FAULTS = 5;

    private final Consumer<RegisterInMemory> hand;
    private final Map<String, Integer> applied = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private RegisterCampaign(Consumer<RegisterInMemory> hand) {
        this.hand = hand;
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
            var game = new RandomActsTest.Game();
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
        return run(runs, seed, _ -> {});
    }

    /// @param hand does something to the register before each act; a fault it makes must be found
    static Report run(int runs, long seed, Consumer<RegisterInMemory> hand) {
        var campaign = new RegisterCampaign(hand);
        int done = 0;
        while (done < runs && campaign.faults.size() < MOST_FAULTS) {
            campaign.play(seed + done);
            done++;
        }
        return new Report(done, seed, campaign.applied, campaign.faults);
    }

    private void play(long seed) {
        var random = new Random(seed);
        var game = new RandomActsTest.Game();
        List<String> found = List.of();
        for (int i = 0; i < ACTS && found.isEmpty(); i++) {
            hand.accept(game.register);
            game.play(roll(random));
            found = RegisterOracle.faultsOf(game.register);
        }
        if (!found.isEmpty()) {
            faults.add("seed " + seed + ": " + found + game.story());
        }
        game.applied.forEach((kind, times) -> applied.merge(kind, times, Integer::sum));
    }

    private static Roll roll(Random random) {
        Roll.Kind[] kinds = Roll.Kind.values();
        Roll.Kind kind = kinds[random.nextInt(kinds.length)];
        return new Roll(kind, random.nextInt(SIDES), random.nextInt(SIDES), random.nextInt(SIDES));
    }
}
