package org.hukoudesk.registry.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.hukoudesk.contract.message.SettleCase;
import org.hukoudesk.domain.residence.Residence;
import org.hukoudesk.domain.residence.ResidencePermit;
import org.hukoudesk.registry.exchange.MigrationFixture;
import org.hukoudesk.registry.exchange.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who lived in 渝北 by a residence permit and settles there needs it no longer: it ends with the act, not overnight.
final class ResidenceOvertakenTest {

    private static final Map<String, String> FLAT = Map.of("address", "新牌坊一路126号9栋", "ground", "JOB");

    private final MigrationOffice office = new MigrationOffice();

    @BeforeEach
    void theHeadLivesInYubei() {
        office.lived(LocalDate.of(2026, 1, 5), "residence.register", FLAT);
        office.lived(LocalDate.of(2026, 8, 3), "residence.permit-issue", FLAT);
        assertThat(office.livingAt().permits())
                .extracting(ResidencePermit::organ)
                .hasSize(1);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theReleaseAtTheOriginLeavesResidenceAndPermitAsTheyAre() {
        office.permitted();
        assertThat(office.release()).isInstanceOf(Outcome.Done.class);

        assertThat(office.livingAt().permits()).hasSize(1);
        assertThat(office.livingAt().open()).extracting(Residence::organ).containsExactly(MigrationFixture.XINPAIFANG);
    }

    @Test
    void theSettlementEndsResidenceAndPermitAtOnce() {
        office.permitted();
        office.release();
        assertThat(office.send(MigrationFixture.ZHOU_MIN, new SettleCase(MigrationFixture.CASE_NO)))
                .isInstanceOf(Outcome.Done.class);

        assertThat(office.livingAt().permits()).isEmpty();
        assertThat(office.livingAt().open()).isEmpty();
    }
}
