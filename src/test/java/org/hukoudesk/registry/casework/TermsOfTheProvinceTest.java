package org.hukoudesk.registry.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.catalogue.CatalogueFiles;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.registry.exchange.MigrationFixture;
import org.hukoudesk.registry.exchange.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The terms a province sets for a migration are those its permits and notices go by; permits are issued on Monday, 23
/// November 2026.
final class TermsOfTheProvinceTest {

    private static final LocalDate ISSUED = LocalDate.parse("2026-11-23");

    private static final String CHONGQING = """
            handling:
              totalWorkingDays: 12
              terms: {originWorkingDays: 3, permitValidDays: 10, supplementWorkingDays: 5}
            """;

    private final MigrationOffice office = new MigrationOffice(MigrationOffice.inMemory(), Catalogue.load(files()));

    private static CatalogueFiles files() {
        return CatalogueFiles.bundled().with("overlays/50/migration.cross-province.yaml", CHONGQING);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anOriginIsOverdueWhenItsOwnDaysAreOver() {
        office.permitted();

        assertThat(nightOf(ISSUED.plusDays(3)).originsReported()).isZero();
        assertThat(nightOf(ISSUED.plusDays(4)).originsReported()).isOne();
    }

    @Test
    void aPermitLivesAsLongAsTheItemSays() {
        office.permitted();
        assertThat(permit().life().validUntil()).isEqualTo(ISSUED.plusDays(10));

        assertThat(nightOf(ISSUED.plusDays(10)).permitsExpired()).isZero();
        assertThat(nightOf(ISSUED.plusDays(11)).permitsExpired()).isOne();
        assertThat(permit().state()).isEqualTo(PermitState.EXPIRED);
    }

    @Test
    void aNoticeLeavesNoMoreDaysThanTheItem() {
        office.submit();

        assertThat(office.send(MigrationFixture.ZHOU_MIN, notice("2026-12-01")))
                .isEqualTo(new Outcome.Refused("term-does-not-fit", List.of()));
        assertThat(office.send(MigrationFixture.ZHOU_MIN, notice("2026-11-30"))).isInstanceOf(Outcome.Done.class);
    }

    private static CaseStep.Supplement notice(String until) {
        var asked = new CaseStep.Asked("booklet", "少一页", "补交", "", false);
        return new CaseStep.Supplement(MigrationFixture.CASE_NO, until, List.of(asked));
    }

    private NightRound.Held nightOf(LocalDate day) {
        office.goTo(day);
        return office.holdNight();
    }

    private Permit permit() {
        return office.permit().orElseThrow();
    }
}
