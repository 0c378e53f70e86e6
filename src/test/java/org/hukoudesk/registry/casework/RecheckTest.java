package org.hukoudesk.registry.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.certificate.Disposition;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.registry.exchange.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 复查: who was told of a record has the platform asked again, by a level above.
final class RecheckTest {

    private static final Outcome NOTHING = new Outcome.Refused("nothing-to-recheck", List.of());

    private final CaseOffice office = new CaseOffice(Catalogue.load());

    @BeforeEach
    void aFamily() {
        office.enter(FamilyFixture.backfill(FamilyFixture.HEAD, FamilyFixture.SPOUSE, FamilyFixture.SON));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anOpinionSetsTheNoticeAside() {
        String recheck = rechecked(told(Disposition.RECORD));
        office.answer(recheck, Disposition.NONE);

        assertThat(facts(recheck))
                .containsEntry("title", "复查意见书")
                .containsEntry("number", "八角井复查〔2026〕1号")
                .containsEntry("paper", "RECHECK_OPINION");
        assertThat(facts(recheck).get("text.3")).contains("未发现其有犯罪记录", "撤销原通知书");
    }

    @Test
    void anOpinionUpholdsTheAnswer() {
        String earlier = told(Disposition.RECORD);
        String recheck = rechecked(earlier);
        office.answer(recheck, Disposition.RECORD);

        assertThat(facts(recheck)).containsEntry("title", "复查意见书").containsEntry("letter", "RECHECK_OPINION");
        assertThat(facts(recheck).get("text.2")).contains(earlier, "陈𠮷安");
        assertThat(facts(recheck).get("text.3")).contains("维持原决定");
    }

    @Test
    void whereNoRecordWasToldNothingIsRechecked() {
        assertThat(filed(told(Disposition.NONE), "head")).isEqualTo(NOTHING);
        assertThat(filed("510603-20261123-0010999", "head")).isEqualTo(NOTHING);
    }

    @Test
    void aRecordOfSomebodyElseIsNoGround() {
        assertThat(filed(told(Disposition.RECORD), "spouse")).isEqualTo(NOTHING);
    }

    @Test
    void aRecheckIsNotCheckedAgain() {
        String recheck = rechecked(told(Disposition.RECORD));
        office.answer(recheck, Disposition.RECORD);

        assertThat(filed(recheck, "head")).isEqualTo(NOTHING);
    }

    /// An inquiry about the head that the platform answered.
    private String told(Disposition answer) {
        String caseNo = office.nextNo();
        var asked = Map.of("person", "head", "registeredWhere", "HERE", "purpose", "入职", "timesThisYear", "1");
        assertThat(office.file(caseNo, "criminal-record.individual", home(), asked))
                .isInstanceOf(Outcome.Done.class);
        assertThat(office.approve(caseNo, DecideCase.Level.STATION)).isInstanceOf(Outcome.Done.class);
        office.answer(caseNo, answer);
        return caseNo;
    }

    /// A re-check that both levels let pass.
    private String rechecked(String earlier) {
        String caseNo = office.nextNo();
        assertThat(filed(caseNo, earlier, "head")).isInstanceOf(Outcome.Done.class);
        office.approve(caseNo, DecideCase.Level.STATION);
        office.approve(caseNo, DecideCase.Level.COUNTY);
        assertThat(office.theCase(caseNo).stage()).isEqualTo(CaseStage.INQUIRING);
        return caseNo;
    }

    private Outcome filed(String earlier, String person) {
        return filed(office.nextNo(), earlier, person);
    }

    private Outcome filed(String caseNo, String earlier, String person) {
        var objection = Map.of(
                "person", person,
                "earlierCase", earlier,
                "purpose", "入职",
                "reason", "身份被冒用",
                "broughtBy", "SELF",
                "contactPhone", "13900000000");
        return office.file(caseNo, "criminal-record.recheck", home(), objection);
    }

    private HouseholdSnapshot home() {
        return office.homeOf(FamilyFixture.HEAD.identity().citizenId());
    }

    private Map<String, String> facts(String caseNo) {
        return office.result(caseNo).facts();
    }
}
