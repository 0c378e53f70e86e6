package org.hukoudesk.domain.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Random acts prove something only if each kind of them holds now and then.
class EveryActComesUpTest {

    private static final long SEED = 20261124;

    private static final Set<String> KINDS = Set.of(
            "BIRTH",
            "DEATH",
            "DEREGISTRATION",
            "RESTORATION",
            "ITEM_CHANGE",
            "LOCK",
            "UNLOCK",
            "ADDRESS_CHANGE",
            "CITY_MOVE",
            "SPLIT",
            "CREATION",
            "COLLECTIVE_CREATION",
            "MERGE",
            "HEAD_CHANGE",
            "TYPE_CHANGE",
            "READJUSTMENT",
            "MOVE_OUT",
            "MOVE_IN",
            "REINSTATEMENT",
            "REVERSAL");

    @Test
    void everyKindOfActHoldsAtLeastOnce() {
        var random = new Random(SEED);
        Map<String, Integer> applied = new HashMap<>();
        for (int town = 0; town < 120; town++) {
            var game = new RandomActsTest.Game();
            for (int i = 0; i < 50; i++) {
                var kinds = Roll.Kind.values();
                game.play(new Roll(
                        kinds[random.nextInt(kinds.length)],
                        random.nextInt(1000),
                        random.nextInt(1000),
                        random.nextInt(1000)));
            }
            game.applied.forEach((kind, times) -> applied.merge(kind, times, Integer::sum));
        }

        assertThat(applied).as("seed " + SEED + ": " + applied).containsOnlyKeys(KINDS);
    }
}
