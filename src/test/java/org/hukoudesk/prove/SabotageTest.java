package org.hukoudesk.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hukoudesk.domain.act.RegisterCampaign;
import org.hukoudesk.domain.register.Invariant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever rule is switched off, the campaign says which in the first towns, with a story one can read.
class SabotageTest {

    private static final long SEED = 20261124;

    /// What comes up seldom needs some more towns.
    private static final int TOWNS = 10;

    private static final int SHORT = 4;

    /// As docs/invariants.md says.
    private static final Set<Invariant> NOT_IN_THE_CAMPAIGN = EnumSet.of(
            Invariant.CASE_WITH_ITS_PERMIT,
            Invariant.RANGES_APART,
            Invariant.RESIDENCE_ELSEWHERE,
            Invariant.ONE_RESIDENCE);

    static Set<Invariant> found() {
        return EnumSet.complementOf(EnumSet.copyOf(NOT_IN_THE_CAMPAIGN));
    }

    @ParameterizedTest
    @MethodSource("found")
    void aRuleSwitchedOffIsNamed(Invariant invariant) {
        var report = RegisterCampaign.run(TOWNS, SEED, Sabotage.of(invariant).orElseThrow());

        assertThat(report.faults()).anySatisfy(fault -> {
            assertThat(fault).contains(invariant.name() + " ");
            assertThat(acts(fault)).hasSizeLessThanOrEqualTo(SHORT);
        });
    }

    @Test
    void theStoryOfABrokenBirthIsTheBirth() {
        var report = RegisterCampaign.run(
                TOWNS, SEED, Sabotage.of(Invariant.NUMBER_OF_OWN_RANGE).orElseThrow());

        assertThat(acts(report.faults().getFirst()))
                .singleElement()
                .asString()
                .contains(" is born to ")
                .endsWith("-> done");
    }

    private static List<String> acts(String fault) {
        return fault.lines().skip(1).filter(line -> !line.isBlank()).toList();
    }
}
