package org.hukoudesk.registry.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The campaign with a small population: the same processes, the same kill.
final class ImportCampaignJourney {

    @Test
    void aKilledImportGoesOnAndLosesNobody() {
        ImportCampaign.Report report = ImportCampaign.run(20_000, 20261125, _ -> {});

        assertThat(report.faults()).isEmpty();
        assertThat(report.line()).startsWith("import: OK residents=19500 ").contains(" rejected=500 resumed=1 hash=");
    }
}
