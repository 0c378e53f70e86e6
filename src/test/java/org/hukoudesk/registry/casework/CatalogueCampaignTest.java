package org.hukoudesk.registry.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogueCampaignTest {

    @Test
    void everyItemComesToWhatItLeadsTo() {
        CatalogueCampaign.Report report = CatalogueCampaign.run();

        assertThat(report.faults()).isEmpty();
        assertThat(report.items()).isGreaterThanOrEqualTo(40).isEqualTo(report.journeys());
    }
}
