package org.hukoudesk.domain.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// The campaign says OK of the register as it is, and every kind of act comes up in it: random acts prove something
/// only if each kind of them holds now and then.
class RegisterCampaignTest {

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
    void theRegisterHoldsThroughAThousandTowns() {
        var report = RegisterCampaign.run(1_000, SEED);

        assertThat(report.faults()).isEmpty();
        assertThat(report.applied()).containsOnlyKeys(KINDS);
        assertThat(report.line())
                .startsWith("register: OK runs=1000 acts_applied=")
                .contains(" kinds=20 faults=0 ");
    }
}
