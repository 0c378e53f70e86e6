package org.hukoudesk.domain.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hukoudesk.domain.person.Resident;
import org.junit.jupiter.api.Test;

/// The campaign says OK of the register as it is, and finds one that was broken on purpose within one run.
class RegisterCampaignTest {

    private static final long SEED = 20261124;

    @Test
    void theRegisterHoldsThroughAThousandTowns() {
        var report = RegisterCampaign.run(1_000, SEED);

        assertThat(report.faults()).isEmpty();
        assertThat(report.line())
                .startsWith("register: OK runs=1000 acts_applied=")
                .contains(" kinds=20 faults=0 ");
    }

    @Test
    void aSecondHeadIsFoundInTheFirstTown() {
        var report = RegisterCampaign.run(1, SEED, RegisterCampaignTest::crownEverybody);

        assertThat(report.holds()).isFalse();
        assertThat(report.faults())
                .singleElement()
                .asString()
                .startsWith("seed " + SEED)
                .contains("has heads");
    }

    private static void crownEverybody(RegisterInMemory register) {
        List<Resident> open = register.openResidents();
        register.residents.replaceAll(person -> open.contains(person) && person.isActive() ? crowned(person) : person);
    }

    private static Resident crowned(Resident person) {
        return new Resident(
                person.id(),
                person.identity(),
                person.origins(),
                person.circumstances(),
                person.standing().related("02"),
                person.span());
    }
}
