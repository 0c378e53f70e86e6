package org.hukoudesk.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.service.ApprovalStage.Level;
import org.junit.jupiter.api.Test;

final class ApprovalWayTest {

    private final ApprovalWay long3 = new ApprovalWay(List.of(Level.CITY, Level.STATION, Level.COUNTY));
    private final ApprovalWay station = new ApprovalWay(List.of(Level.STATION));
    private final ApprovalWay window = new ApprovalWay(List.of(Level.WINDOW));

    @Test
    void eachLevelDecidesAtItsOwnStage() {
        assertThat(long3.deciding(CaseStage.ACCEPTED)).contains(Level.STATION);
        assertThat(long3.deciding(CaseStage.STATION_APPROVED)).contains(Level.COUNTY);
        assertThat(long3.deciding(CaseStage.COUNTY_APPROVED)).contains(Level.CITY);
        assertThat(long3.deciding(CaseStage.EXECUTED)).isEmpty();
    }

    @Test
    void theLastLevelLeavesNothingToDecide() {
        assertThat(long3.after(Level.STATION)).contains(CaseStage.STATION_APPROVED);
        assertThat(long3.after(Level.COUNTY)).contains(CaseStage.COUNTY_APPROVED);
        assertThat(long3.after(Level.CITY)).isEqualTo(Optional.empty());
        assertThat(station.after(Level.STATION)).isEmpty();
    }

    @Test
    void nobodyDecidesWhatTheWindowExecutes() {
        assertThat(window.deciding(CaseStage.ACCEPTED)).isEmpty();
        assertThat(window.reaches(Level.CITY)).isFalse();
        assertThat(long3.reaches(Level.CITY)).isTrue();
    }
}
