package org.hukoudesk.registry.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.catalogue.CatalogueFiles;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.registry.exchange.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A case of an item leads to its act: at the window at once, or when the last level has approved.
final class ActsThroughCasesTest {

    private static final CitizenId HEAD = FamilyFixture.HEAD.identity().citizenId();

    private static final String ITEM = """
            item: %s
            name: {zh: 试办, en: Trial}
            act: %s
            with: %s
            applicants: [SELF]
            proxy: forbidden
            groups:
              - key: one
                title: {zh: 内容, en: Content}
                fields:
            %s
            materials: []
            handling:
              stages: [%s]
              totalWorkingDays: 30
              outputs: [receipt]
              feeFen: 0
            """;

    private static final String BIRTH = ITEM.formatted(
            "birth.plain",
            "birth.register",
            "{}",
            """
                  - {key: childName, label: {zh: 姓名, en: Name}, type: text, longest: 50, required: true}
                  - {key: childSex, label: {zh: 性别, en: Sex}, type: code, table: sex, required: true}
                  - {key: bornOn, label: {zh: 出生, en: Born}, type: date, required: true}
                  - {key: ethnic, label: {zh: 民族, en: Ethnic}, type: code, table: ethnic, required: true}
                  - {key: birthPlace, label: {zh: 出生地, en: Place}, type: text, longest: 50, required: true}
                  - {key: nativePlace, label: {zh: 籍贯, en: Native}, type: text, longest: 50, required: true}
                  - {key: certificateNo, label: {zh: 证号, en: Certificate}, type: text, longest: 20}
                  - {key: parent, label: {zh: 随父母, en: Parent}, type: person, required: true}
            """.indent(2).stripTrailing(),
            "{level: WINDOW, name: {zh: 窗口, en: Window}, limitWorkingDays: 0}");

    private static final String THREE_LEVELS = """
            {level: STATION, name: {zh: 所, en: Station}, limitWorkingDays: 3}, \
            {level: COUNTY, name: {zh: 县, en: County}, limitWorkingDays: 3}, \
            {level: CITY, name: {zh: 市, en: City}, limitWorkingDays: 3}""";

    private static final String NAME = ITEM.formatted(
            "name.plain",
            "item.change",
            "{item: NAME, kind: CHANGE}",
            """
                  - {key: person, label: {zh: 本人, en: Person}, type: person, required: true}
                  - {key: content, label: {zh: 新姓名, en: New name}, type: text, longest: 50, required: true}
                  - {key: ownConsent, label: {zh: 同意, en: Consent}, type: flag}
            """.indent(2).stripTrailing(),
            THREE_LEVELS);

    private CaseOffice office;

    @BeforeEach
    void aFamilyIsEntered() {
        office = new CaseOffice(Catalogue.load(
                CatalogueFiles.bundled().with("items/birth.plain.yaml", BIRTH).with("items/name.plain.yaml", NAME)));
        office.enter(FamilyFixture.backfill(FamilyFixture.HEAD, FamilyFixture.SPOUSE, FamilyFixture.SON));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void anOnTheSpotItemIsExecutedWithItsSubmission() {
        String caseNo = office.nextNo();

        assertThat(office.file(caseNo, "birth.plain", home(), birth("陈沐晴", "U510000001")))
                .isInstanceOf(Outcome.Done.class);

        ResidentSnapshot child = member("陈沐晴");
        assertThat(child.who().citizenId()).startsWith("99010120261101601");
        assertThat(child.where().relationCode()).isEqualTo("20");
        assertThat(office.theCase(caseNo).stage()).isEqualTo(CaseStage.EXECUTED);
        assertThat(office.result(caseNo).entries())
                .containsExactly(
                        new CaseResult.Entry("MEMBER_PAGE", FamilyFixture.OLD_HOME.text(), child.personId(), "", ""));
    }

    @Test
    void whatTheRegisterRefusesAtTheWindowLeavesNoCase() {
        office.file(office.nextNo(), "birth.plain", home(), birth("陈沐晴", "U510000001"));
        String second = office.nextNo();

        assertThat(office.file(second, "birth.plain", home(), birth("陈沐雨", "U510000001")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("birth-certificate-used"));
        assertThat(office.file(second, "birth.plain", home(), birth("陈沐雨", "U510000002")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anItemOfThreeLevelsIsExecutedByTheLast() {
        String caseNo = office.nextNo();
        office.file(caseNo, "name.plain", home(), rename("欧阳雯静"));
        assertThat(office.approve(caseNo, DecideCase.Level.COUNTY))
                .isEqualTo(new Outcome.Refused("not-at-this-stage", List.of()));
        office.approve(caseNo, DecideCase.Level.STATION);
        office.approve(caseNo, DecideCase.Level.COUNTY);
        assertThat(office.theCase(caseNo).stage()).isEqualTo(CaseStage.COUNTY_APPROVED);
        assertThat(member("欧阳文静").who().name()).isEqualTo("欧阳文静");

        assertThat(office.approve(caseNo, DecideCase.Level.CITY)).isInstanceOf(Outcome.Done.class);

        assertThat(member("欧阳雯静").life().formerName()).isEqualTo("欧阳文静");
        assertThat(office.result(caseNo).entries())
                .extracting(CaseResult.Entry::what, CaseResult.Entry::content)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("NAME", "欧阳雯静"),
                        org.assertj.core.groups.Tuple.tuple("FORMER_NAME", "欧阳文静"));
    }

    @Test
    void whatIsUnderApprovalIsLockedForEveryOtherCaseUntilItEnds() {
        String caseNo = office.nextNo();
        office.file(caseNo, "name.plain", home(), rename("欧阳雯静"));
        String other = office.nextNo();

        assertThat(office.file(other, "name.plain", home(), rename("欧阳文菁")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("person-locked"));
        office.decide(CaseOffice.SUPERVISOR, caseNo, DecideCase.Level.STATION, DecideCase.Outcome.REJECT);
        assertThat(office.file(other, "name.plain", home(), rename("欧阳文菁"))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void theLockEndsWithItsCaseThoughTheHouseholdHasChangedSince() {
        String caseNo = office.nextNo();
        office.file(caseNo, "name.plain", home(), Map.of("person", "son", "content", "陈沐辰"));
        var died = Map.of(
                "person", "head",
                "endedOn", "2026-11-18",
                "deathKind", "NORMAL",
                "newHead", "spouse",
                "relations", "son=20",
                "broughtBy", "LINEAL_RELATIVE",
                "contactPhone", "13900000000");
        assertThat(office.file(office.nextNo(), "death.register", home(), died)).isInstanceOf(Outcome.Done.class);
        assertThat(office.latest(FamilyFixture.SON.personId()).standing().lock().lockCase())
                .isEqualTo(caseNo);

        office.decide(CaseOffice.SUPERVISOR, caseNo, DecideCase.Level.STATION, DecideCase.Outcome.REJECT);

        assertThat(office.latest(FamilyFixture.SON.personId()).standing().lock().isSet())
                .isFalse();
    }

    @Test
    void anIncompleteFormIsNotTaken() {
        assertThat(office.file(office.nextNo(), "name.plain", home(), Map.of("person", "spouse")))
                .isEqualTo(new Outcome.Refused("form-incomplete", List.of("content")));
    }

    private HouseholdSnapshot home() {
        return office.homeOf(HEAD);
    }

    private ResidentSnapshot member(String name) {
        return home().members().stream()
                .filter(member -> member.who().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> birth(String name, String certificate) {
        return Map.of(
                "childName", name,
                "childSex", "1",
                "bornOn", "2026-11-01",
                "ethnic", "01",
                "birthPlace", "四川省德阳市旌阳区",
                "nativePlace", "四川省德阳市中江县",
                "certificateNo", certificate,
                "parent", "head");
    }

    private static Map<String, String> rename(String name) {
        return Map.of("person", "spouse", "content", name);
    }
}
