package org.hukoudesk.registry.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.catalogue.CatalogueFiles;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.casework.SupplementNotice;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.registry.exchange.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 容缺受理: taken in on a promise, approved meanwhile, decided once the paper is there, ended when it does not come. A
/// change of name that two levels approve; taken in on Monday, 23 November 2026, with five working days to bring it.
final class PapersToFollowTest {

    private static final CitizenId HEAD = FamilyFixture.HEAD.identity().citizenId();

    private static final String NAME = """
            item: name.promised
            name: {zh: 试办, en: Trial}
            act: item.change
            with: {item: NAME, kind: CHANGE}
            applicants: [SELF]
            proxy: forbidden
            groups:
              - key: one
                title: {zh: 内容, en: Content}
                fields:
                  - {key: person, label: {zh: 本人, en: Person}, type: person, required: true}
                  - {key: content, label: {zh: 新姓名, en: New name}, type: text, longest: 50, required: true}
                  - {key: ownConsent, label: {zh: 同意, en: Consent}, type: flag}
            materials:
              - {key: diploma, name: {zh: 毕业证书, en: Diploma}, demand: one-of, group: proof}
              - {key: school-letter, name: {zh: 学校证明, en: Letter of the school}, demand: one-of, group: proof}
              - {key: commitment, name: {zh: 容缺受理承诺书, en: Promise}, demand: one-of, group: proof}
              - {key: photo, name: {zh: 照片, en: Photograph}, demand: optional}
            handling:
              stages:
                - {level: STATION, name: {zh: 所, en: Station}, limitWorkingDays: 3}
                - {level: COUNTY, name: {zh: 县, en: County}, limitWorkingDays: 3}
              totalWorkingDays: 20
              terms: {supplementWorkingDays: 5}
              clockStops: [SUPPLEMENT]
              outputs: [receipt]
              feeFen: 0
            """;

    private CaseOffice office;
    private String caseNo;

    @BeforeEach
    void somebodyPromisesToBringAPaper() {
        office = new CaseOffice(Catalogue.load(CatalogueFiles.bundled().with("items/name.promised.yaml", NAME)));
        office.enter(FamilyFixture.backfill(FamilyFixture.HEAD, FamilyFixture.SPOUSE, FamilyFixture.SON));
        caseNo = office.nextNo();
        office.without("diploma", "school-letter");
        done(office.file(caseNo, "name.promised", home(), rename()));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void thePromiseIsAskedForInANoticeThatTheWindowHandsOver() {
        assertThat(notices()).singleElement().satisfies(notice -> {
            assertThat(notice.answerBy()).isEqualTo("2026-11-30");
            assertThat(notice.asked())
                    .extracting(SupplementNotice.Asked::about)
                    .containsExactly("diploma", "school-letter");
            assertThat(notice.asked()).allMatch(SupplementNotice.Asked::mayFollow);
        });
        assertThat(office.result(caseNo).facts())
                .containsEntry("letter", "ONE_TIME_NOTICE")
                .containsKey("number");
    }

    @Test
    void itIsApprovedMeanwhileButNotDecidedForTheLastTime() {
        done(office.approve(caseNo, DecideCase.Level.STATION));

        assertThat(office.approve(caseNo, DecideCase.Level.COUNTY))
                .isEqualTo(new Outcome.Refused("papers-owed", List.of()));
        assertThat(theCase().stage()).isEqualTo(CaseStage.STATION_APPROVED);

        office.goTo("2026-11-26");
        office.without("commitment", "school-letter");
        done(office.supply(caseNo, home(), rename()));
        assertThat(theCase().clock().owedUntil()).isNull();
        done(office.approve(caseNo, DecideCase.Level.STATION));
        done(office.approve(caseNo, DecideCase.Level.COUNTY));
        assertThat(theCase().stage()).isEqualTo(CaseStage.EXECUTED);
        assertThat(notices()).hasSize(1);
    }

    @Test
    void whoeverBringsSomethingElseKeepsTheDayOfThePromise() {
        office.goTo("2026-11-26");
        office.without("diploma", "school-letter", "photo");
        done(office.supply(caseNo, home(), rename()));

        assertThat(theCase().clock().owedUntil()).isEqualTo("2026-11-30");
        assertThat(notices()).hasSize(1);
    }

    @Test
    void aPromiseThatIsNotKeptEndsTheCaseOnceAndFreesThePerson() {
        done(office.approve(caseNo, DecideCase.Level.STATION));

        assertThat(office.holdNight("2026-11-30").supplementsExpired()).isZero();
        assertThat(office.holdNight("2026-12-01").supplementsExpired()).isOne();
        assertThat(office.holdNight("2026-12-01").supplementsExpired()).isZero();

        assertThat(theCase().stage()).isEqualTo(CaseStage.EXPIRED);
        office.without("commitment");
        done(office.file(office.nextNo(), "name.promised", home(), rename()));
    }

    @Test
    void whoHasThePaperPromisesNothing() {
        office.without("school-letter");
        String another = office.nextNo();
        done(office.send(CaseOffice.WINDOW, new CaseStep.Withdraw(caseNo, "不办了", "ab".repeat(32))));
        done(office.file(another, "name.promised", home(), rename()));

        assertThat(office.theCase(another).clock().owedUntil()).isNull();
        assertThat(office.theCase(another).result()).isEmpty();
    }

    @Test
    void aNoticeOfWhatMayAllFollowDoesNotHoldTheCase() {
        office.without("commitment", "photo");
        String another = office.nextNo();
        done(office.send(CaseOffice.WINDOW, new CaseStep.Withdraw(caseNo, "不办了", "ab".repeat(32))));
        done(office.file(another, "name.promised", home(), rename()));

        var asked = new CaseStep.Asked("photo", "没有交", "补交", "", true);
        done(office.send(CaseOffice.SUPERVISOR, new CaseStep.Supplement(another, "2026-11-27", List.of(asked))));

        assertThat(office.theCase(another).stage()).isEqualTo(CaseStage.ACCEPTED);
        assertThat(office.theCase(another).clock().owedUntil()).isEqualTo("2026-11-27");
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private Map<String, String> rename() {
        String wife = home().members().stream()
                .filter(member -> member.who().name().equals("欧阳文静"))
                .findFirst()
                .orElseThrow()
                .personId();
        return Map.of("person", wife, "content", "欧阳雯静", "ownConsent", "true");
    }

    private HouseholdSnapshot home() {
        return office.homeOf(HEAD);
    }

    private ServiceCase theCase() {
        return office.theCase(caseNo);
    }

    private List<SupplementNotice> notices() {
        return office.noticesOn(new CaseNo(caseNo));
    }
}
