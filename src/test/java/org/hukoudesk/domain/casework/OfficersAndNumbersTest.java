package org.hukoudesk.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.hukoudesk.domain.code.OrganCode;
import org.junit.jupiter.api.Test;

class OfficersAndNumbersTest {

    @Test
    void aCaseNumberSaysWhichCountyKeepsTheCase() {
        var number = new CaseNo("500112-20261123-0010001");

        assertThat(number.county()).isEqualTo("500112");
        assertThat(CaseId.of(number)).isEqualTo(new CaseId("500112", number));
    }

    @Test
    void whatHasNotTheShapeOfACaseNumberIsNone() {
        assertThatThrownBy(() -> new CaseNo("500112-20261123-001"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a case number: 500112-20261123-001");
        assertThatThrownBy(() -> new CaseNo("x500112-20261123-0010001x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOfficerMayWhatTheBookSaysAndNothingElse() {
        var officer = new Officer(
                new OfficerId("510603001"),
                "何平",
                new OrganCode("510603140000"),
                Set.of(OfficerRole.WINDOW, OfficerRole.SUPERVISOR));

        assertThat(Arrays.stream(OfficerRole.values()).filter(officer::may))
                .containsExactly(OfficerRole.WINDOW, OfficerRole.SUPERVISOR);
    }

    @Test
    void anOfficerIsToldByNumberAndNotByName() {
        var officer = new Officer(new OfficerId("510603001"), "何平", new OrganCode("510603140000"), Set.of());

        assertThat(officer).hasToString("510603001");
    }

    @Test
    void aDecisionCarriesBothOfficersTheRulingAndItsSignedMessage() {
        var key = new CaseDecision.Key("500112", new CaseNo("500112-20261123-0010001"), 1);
        var ruling = new CaseDecision.Ruling("STATION", "APPROVE", "同意", "c0ffee");
        var at = Instant.parse("2026-11-23T02:00:00Z");

        var decision =
                new CaseDecision(key, new OfficerId("supervisor"), new OfficerId("window"), ruling, at, "message-1");

        assertThat(decision.id()).isEqualTo(key);
        assertThat(decision.officer()).isEqualTo(new OfficerId("supervisor"));
        assertThat(decision.acceptor()).isEqualTo(new OfficerId("window"));
        assertThat(decision.ruling()).isEqualTo(ruling);
        assertThat(decision.decidedAt()).isEqualTo(at);
        assertThat(decision.messageId()).isEqualTo("message-1");
    }
}
