package org.hukoudesk.registry.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.certificate.Disposition;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.registry.exchange.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the citizen is told in writing: notices, refusals, and what the platform of criminal records answered.
final class LettersThroughCasesTest {

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
    void aRejectedCaseBringsADecisionWithItsReason() {
        String caseNo = filed("item.name-adult", rename());
        office.decide(CaseOffice.SUPERVISOR, caseNo, DecideCase.Level.STATION, DecideCase.Outcome.REJECT);

        assertThat(facts(caseNo))
                .containsEntry("title", "不予办理决定书")
                .containsEntry("number", "八角井不办〔2026〕1号")
                .containsEntry("issuedOn", "2026-11-23")
                .containsEntry("station", "八角井派出所")
                .containsEntry("letter", "REFUSAL_DECISION");
        assertThat(text(caseNo))
                .startsWith("陈𠮷安：", "您申请办理的“姓名变更（成年人）”（办件编号" + caseNo + "），经审查，决定不予办理。")
                .contains("理由：看过");
        assertThat(text(caseNo).getLast()).contains("六十日内依法申请行政复议", "六个月内依法提起行政诉讼");
    }

    @Test
    void everyLetterOfASeriesHasItsOwnNumber() {
        String first = filed("item.name-adult", rename());
        office.decide(CaseOffice.SUPERVISOR, first, DecideCase.Level.STATION, DecideCase.Outcome.REJECT);
        String second = filed("item.name-adult", rename());
        office.decide(CaseOffice.SUPERVISOR, second, DecideCase.Level.STATION, DecideCase.Outcome.REJECT);

        assertThat(facts(second)).containsEntry("number", "八角井不办〔2026〕2号").containsEntry("count", "2");
    }

    @Test
    void whoIsSentAwayIsToldWhyAndWhatToDo() {
        String caseNo = office.nextNo();
        var asked = office.submission(caseNo, "item.name-adult", home(), rename());
        var refuse = new CaseStep.Refuse(asked, "not-registered-here", "本人户口不在本所", "请到户籍所在地派出所办理");
        assertThat(office.send(CaseOffice.WINDOW, refuse)).isInstanceOf(Outcome.Done.class);

        assertThat(facts(caseNo)).containsEntry("title", "不予受理通知书");
        assertThat(text(caseNo)).contains("理由：本人户口不在本所", "您可以：请到户籍所在地派出所办理");
    }

    @Test
    void aNoticeListsEverythingAndIsGoneWhenItWasBrought() {
        String caseNo = filed("item.name-adult", rename());
        var notice = new CaseStep.Supplement(
                caseNo,
                "2026-12-04",
                List.of(
                        new CaseStep.Asked("booklet", "没有带", "带原件", "户口登记条例第十七条", true),
                        new CaseStep.Asked("why", "写得太笼统", "写明具体理由", "", false)));
        assertThat(office.send(CaseOffice.SUPERVISOR, notice)).isInstanceOf(Outcome.Done.class);

        assertThat(facts(caseNo)).containsEntry("title", "一次性告知单");
        assertThat(text(caseNo))
                .contains("1．户口簿：没有带。要求：带原件。依据：户口登记条例第十七条。可容缺后补。")
                .anyMatch(line -> line.startsWith("2．") && line.endsWith("：写得太笼统。要求：写明具体理由。"))
                .anyMatch(line -> line.startsWith("请于2026年12月4日前补齐。"));

        assertThat(office.supply(caseNo, home(), rename())).isInstanceOf(Outcome.Done.class);
        assertThat(office.theCase(caseNo).result()).isEmpty();
    }

    @Test
    void nothingOnRecordBringsTheCertificateInTheWordsOfItsItem() {
        String caseNo = asked("criminal-record.individual", person());
        office.answer(caseNo, Disposition.NONE);

        assertThat(facts(caseNo))
                .containsEntry("paper", "CERTIFICATE")
                .containsEntry("title", "无犯罪记录证明")
                .containsEntry("number", "八角井无犯证〔2026〕1号")
                .containsEntry("validUntil", "2027-02-21");
        assertThat(text(caseNo)).contains("现予证明：未发现有犯罪记录。", "用途：入职。");
    }

    @Test
    void aRecordBringsANoticeThatSaysNothingOfIt() {
        String caseNo = asked("criminal-record.individual", person());
        office.answer(caseNo, Disposition.RECORD);

        assertThat(facts(caseNo)).containsEntry("title", "不予出具无犯罪记录证明通知书");
        assertThat(text(caseNo)).hasSize(3);
        assertThat(text(caseNo).get(1)).contains("陈𠮷安", "决定不予出具");
        assertThat(text(caseNo).getLast()).contains("申请复查");
    }

    @Test
    void aUnitHearsWhetherThereIsARecord() {
        Map<String, String> unit = Map.of(
                "person", "head",
                "unitName", "某幼儿园",
                "legalBasis", "未成年人保护法 第六十二条",
                "position", "教师",
                "purpose", "入职查询",
                "clerkName", "李经办",
                "contactPhone", "13900000000");
        String clean = asked("criminal-record.unit", unit);
        office.answer(clean, Disposition.NONE);
        String recorded = asked("criminal-record.unit", unit);
        office.answer(recorded, Disposition.RECORD);

        assertThat(text(clean)).contains("经查询，未发现其有犯罪记录。");
        assertThat(text(recorded)).first().isEqualTo("某幼儿园：");
        assertThat(text(recorded).get(1)).endsWith("经查询，其有犯罪记录。");
        assertThat(facts(recorded)).containsEntry("number", "八角井犯查函〔2026〕2号");
    }

    private static Map<String, String> person() {
        return Map.of("person", "head", "registeredWhere", "HERE", "purpose", "入职", "timesThisYear", "1");
    }

    private String asked(String item, Map<String, String> answers) {
        String caseNo = filed(item, answers);
        assertThat(office.approve(caseNo, DecideCase.Level.STATION)).isInstanceOf(Outcome.Done.class);
        assertThat(office.theCase(caseNo).stage()).isEqualTo(CaseStage.INQUIRING);
        return caseNo;
    }

    private String filed(String item, Map<String, String> answers) {
        String caseNo = office.nextNo();
        assertThat(office.file(caseNo, item, home(), answers)).isInstanceOf(Outcome.Done.class);
        return caseNo;
    }

    private static Map<String, String> rename() {
        return Map.of("person", "spouse", "content", "欧阳雯静", "why", "同名过多", "noObstacle", "true", "ownIntent", "true");
    }

    private HouseholdSnapshot home() {
        return office.homeOf(FamilyFixture.SPOUSE.identity().citizenId());
    }

    private Map<String, String> facts(String caseNo) {
        return office.result(caseNo).facts();
    }

    private List<String> text(String caseNo) {
        Map<String, String> facts = facts(caseNo);
        return IntStream.iterate(1, place -> facts.containsKey("text." + place), place -> place + 1)
                .mapToObj(place -> facts.get("text." + place))
                .toList();
    }
}
