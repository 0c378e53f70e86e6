package org.hukoudesk.registry.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.catalogue.CatalogueFiles;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.item.ItemEdit;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.domain.register.NewMember;
import org.hukoudesk.domain.service.Condition;
import org.hukoudesk.domain.service.PaperText;
import org.hukoudesk.registry.exchange.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A case that changes nothing leads to paper: a booklet anew, a document in the register's words, or none.
final class PapersThroughCasesTest {

    private static final CitizenId HEAD = FamilyFixture.HEAD.identity().citizenId();

    private static final String BOOKLET = item("booklet.plain", "booklet.issue", """
            - {key: household, label: {zh: 户号, en: Number}, type: household}
            - key: reason
              label: {zh: 原因, en: Reason}
              type: choice
              required: true
              options: [{key: LOST, label: {zh: 遗失, en: Lost}}, {key: WORN, label: {zh: 损坏, en: Worn}}]
            """);

    private static final String CERTIFICATE = item("certificate.plain", "document.issue", """
            - {key: person, label: {zh: 本人, en: Person}, type: person, required: true}
            - {key: purpose, label: {zh: 用途, en: Purpose}, type: text, longest: 50, required: true}
            - {key: former, label: {zh: 曾用名, en: Former name}, type: flag}
            """);

    private static final String RECORD = item("elder.plain", "desk.record", """
            - {key: purpose, label: {zh: 事项, en: Matter}, type: text, longest: 50, required: true}
            """);

    private static final PaperText PAPER = new PaperText(
            "户籍证明",
            "户证",
            30,
            List.of(
                    new PaperText.Paragraph(
                            Condition.ALWAYS,
                            "兹证明{person.name}，{person.sex}，{person.ethnic}，{person.birthDate}出生，公民身份号码{person.citizenId}，"
                                    + "住{person.address}，户号{person.householdNo}，与户主{person.headName}系{person.relation}关系。"),
                    new PaperText.Paragraph(
                            facts -> Boolean.TRUE.equals(facts.get("former")), "曾用名：{person.formerName}。"),
                    new PaperText.Paragraph(Condition.ALWAYS, "用途：{purpose}。有效期至{validUntil}。")));

    private CaseOffice office;

    private static String item(String key, String act, String fields) {
        return """
                item: %s
                name: {zh: 试办, en: Trial}
                act: %s
                applicants: [SELF]
                proxy: forbidden
                groups:
                  - key: one
                    title: {zh: 内容, en: Content}
                    fields:
                %s
                materials: []
                handling:
                  stages: [{level: WINDOW, name: {zh: 窗口, en: Window}, limitWorkingDays: 0}]
                  totalWorkingDays: 0
                  outputs: [receipt]
                  feeFen: 0
                """.formatted(key, act, fields.indent(6).stripTrailing());
    }

    @BeforeEach
    void aFamilyIsEntered() {
        var files = CatalogueFiles.bundled()
                .with("items/booklet.plain.yaml", BOOKLET)
                .with("items/certificate.plain.yaml", CERTIFICATE)
                .with("items/elder.plain.yaml", RECORD);
        office = new CaseOffice(Catalogue.load(files), desk -> new Worded(desk, Map.of("certificate.plain", PAPER)));
        office.enter(FamilyFixture.backfill(FamilyFixture.HEAD, FamilyFixture.SPOUSE, FamilyFixture.SON));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aBookletIsPrintedAnewWithEverybodyTheRegisterHasNow() {
        HouseholdSnapshot asFiled = withoutTheSon();
        String caseNo = office.nextNo();

        assertThat(office.file(caseNo, "booklet.plain", asFiled, Map.of("reason", "LOST")))
                .isInstanceOf(Outcome.Done.class);

        assertThat(office.theCase(caseNo).stage()).isEqualTo(CaseStage.EXECUTED);
        assertThat(office.result(caseNo).facts()).containsExactly(Map.entry("reason", "LOST"));
        assertThat(office.result(caseNo).entries())
                .extracting(CaseResult.Entry::kind, CaseResult.Entry::person)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("HOME_PAGE", ""),
                        org.assertj.core.groups.Tuple.tuple("MEMBER_PAGE", "head"),
                        org.assertj.core.groups.Tuple.tuple("MEMBER_PAGE", "spouse"),
                        org.assertj.core.groups.Tuple.tuple("MEMBER_PAGE", "son"));
    }

    @Test
    void anotherHouseholdsNumberIsNotTakenForTheApplicants() {
        assertThat(office.file(
                        office.nextNo(), "booklet.plain", home(), Map.of("reason", "LOST", "household", "510603078")))
                .isEqualTo(new Outcome.Refused("household-unknown", List.of()));
        assertThat(office.file(
                        office.nextNo(), "booklet.plain", home(), Map.of("reason", "LOST", "household", "510603077")))
                .isInstanceOf(Outcome.Done.class);
    }

    /// What it was, is and since when the register says, not who asks for the paper.
    @Test
    void aCertificateOfAChangeSaysTheChangeThatStands() {
        Map<String, String> asked =
                Map.of("person", "spouse", "changedItem", "NAME", "purpose", "更正学历信息", "broughtBy", "SELF");
        String item = "certificate.item-change";
        assertThat(office.file(office.nextNo(), item, home(), asked))
                .as("the register knows of none")
                .isEqualTo(new Outcome.Refused(
                        "paper-fact-missing", List.of("person.changedOn", "person.changedFrom", "person.changedTo")));

        office.change(FamilyFixture.SPOUSE.personId(), ItemEdit.correction(Item.NAME, "欧阳文婧"));
        office.change(FamilyFixture.SPOUSE.personId(), ItemEdit.correction(Item.EDUCATION, "20"));
        String caseNo = office.nextNo();
        assertThat(office.file(caseNo, item, home(), asked)).isInstanceOf(Outcome.Done.class);

        assertThat(office.result(caseNo).facts().values())
                .anySatisfy(text -> assertThat(text).contains("“姓名”于2026年11月23日由“欧阳文静”变更（更正）为“欧阳文婧”"));
    }

    @Test
    void aDocumentSaysWhatTheRegisterKnowsUnderTheStationsNextNumber() {
        office.file(office.nextNo(), "certificate.plain", home(), Map.of("person", "son", "purpose", "入学"));
        String caseNo = office.nextNo();
        office.file(caseNo, "certificate.plain", home(), Map.of("person", "son", "purpose", "入托"));

        String number = FamilyFixture.SON.identity().citizenId().full();
        assertThat(office.result(caseNo).entries()).isEmpty();
        assertThat(office.result(caseNo).facts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "title", "户籍证明",
                        "number", "八角井户证〔2026〕2号",
                        "issuedOn", "2026-11-23",
                        "validUntil", "2026-12-23",
                        "station", "八角井派出所",
                        "text.1",
                                "兹证明陈沐阳，男，汉族，2020年6月8日出生，公民身份号码" + number + "，住四川省德阳市旌阳区天山南路三段88号6栋2单元401，"
                                        + "户号510603077，与户主陈𠮷安系子关系。",
                        "text.2", "用途：入托。有效期至2026年12月23日。"));
    }

    @Test
    void whatTheRegisterDoesNotKnowIsNotCertifiedAndLeavesNoGapInTheNumbers() {
        assertThat(office.file(
                        office.nextNo(),
                        "certificate.plain",
                        home(),
                        Map.of("person", "son", "purpose", "入学", "former", "true")))
                .isEqualTo(new Outcome.Refused("paper-fact-missing", List.of("person.formerName")));
        String caseNo = office.nextNo();

        office.file(caseNo, "certificate.plain", home(), Map.of("person", "son", "purpose", "入学"));

        assertThat(office.result(caseNo).facts()).containsEntry("number", "八角井户证〔2026〕1号");
    }

    @Test
    void nobodyIsCertifiedWhomAnotherStationRegisters() {
        NewMember stranger = FamilyFixture.member("stranger", "周明远", "99010119870512", "003", "02");
        var facts = new HouseholdFacts(
                "500112001",
                HouseholdFacts.FAMILY,
                FamilyFixture.XINPAIFANG,
                "重庆市渝北区新牌坊一路126号9栋1单元12-3",
                stranger.personId());
        office.enter(new Act.Backfill(FamilyFixture.NEW_HOME, facts, List.of(stranger)), FamilyFixture.XINPAIFANG);
        HouseholdSnapshot elsewhere = office.homeOf(stranger.identity().citizenId());

        assertThat(office.file(
                        office.nextNo(), "certificate.plain", elsewhere, Map.of("person", "stranger", "purpose", "入学")))
                .isEqualTo(new Outcome.Refused("other-organs-record", List.of("stranger")));
        assertThat(office.file(office.nextNo(), "booklet.plain", elsewhere, Map.of("reason", "WORN")))
                .isEqualTo(new Outcome.Refused("other-organs-record", List.of(FamilyFixture.NEW_HOME.text())));
    }

    @Test
    void aRecordIsKeptWithoutPaper() {
        String caseNo = office.nextNo();

        office.file(caseNo, "elder.plain", home(), Map.of("purpose", "代办驾驶证"));

        assertThat(office.theCase(caseNo).stage()).isEqualTo(CaseStage.EXECUTED);
        assertThat(office.result(caseNo)).isEqualTo(CaseResult.NONE);
    }

    private HouseholdSnapshot home() {
        return office.homeOf(HEAD);
    }

    private HouseholdSnapshot withoutTheSon() {
        HouseholdSnapshot now = home();
        return new HouseholdSnapshot(
                now.householdId(),
                now.version(),
                now.state(),
                now.lines(),
                now.members().stream()
                        .filter(member -> !member.personId().equals("son"))
                        .toList());
    }
}
