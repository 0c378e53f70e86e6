package org.hukoudesk.registry.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.catalogue.CatalogueFiles;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.contract.message.RecordHandover;
import org.hukoudesk.domain.casework.CaseReason;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.code.Deadline;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.registry.exchange.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The whole way of a case: holds, ends, and the clock (domain reference §4.0). A change of name that three levels
/// approve within thirty working days; taken in on 23 November 2026.
final class CaseMachineTest {

    private static final CitizenId HEAD = FamilyFixture.HEAD.identity().citizenId();
    private static final String SIGNED_WISH = "cd".repeat(32);

    private static final String NAME = """
            item: name.plain
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
                  - {key: because, label: {zh: 理由, en: Why}, type: text, longest: 50}
                  - {key: ownConsent, label: {zh: 同意, en: Consent}, type: flag}
            materials: []
            handling:
              stages:
                - {level: STATION, name: {zh: 所, en: Station}, limitWorkingDays: 3}
                - {level: COUNTY, name: {zh: 县, en: County}, limitWorkingDays: 3}
                - {level: CITY, name: {zh: 市, en: City}, limitWorkingDays: 3}
              totalWorkingDays: 20
              clockStops: [SUPPLEMENT, APPRAISAL]
              outputs: [receipt]
              feeFen: 0
            """;

    /// An invented notice.
    private static final String YEAR_2027 = """
            # standard: an invented notice for 2027
            # version: 2027
            # source: invented
            date,kind,name
            2027-01-01,off,元旦
            2027-01-02,off,元旦
            2027-01-03,off,元旦
            2027-01-04,off,元旦
            2027-01-05,off,元旦
            """;

    private CaseOffice office;
    private String caseNo;

    @BeforeEach
    void somebodyAsksForAnotherName() {
        office = new CaseOffice(Catalogue.load(files()));
        office.enter(FamilyFixture.backfill(FamilyFixture.HEAD, FamilyFixture.SPOUSE, FamilyFixture.SON));
        caseNo = office.nextNo();
        done(office.file(caseNo, "name.plain", home(), rename("欧阳雯静", "")));
    }

    private static CatalogueFiles files() {
        String hurried = NAME.replace("name.plain", "name.hurried").replace("[SUPPLEMENT, APPRAISAL]", "[PUBLICITY]");
        return CatalogueFiles.bundled().with("items/name.plain.yaml", NAME).with("items/name.hurried.yaml", hurried);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aSupplementStopsTheClockAndEveryLevelLooksAgain() {
        office.approve(caseNo, DecideCase.Level.STATION);
        office.goTo("2026-11-24");
        done(office.send(CaseOffice.COUNTY, notice("2026-12-04", "because")));
        assertThat(stage()).isEqualTo(CaseStage.SUPPLEMENT);
        assertThat(refusal(office.approve(caseNo, DecideCase.Level.COUNTY))).isEqualTo("not-at-this-stage");

        office.goTo("2026-11-27");
        done(office.supply(caseNo, home(), rename("欧阳雯静", "从母姓")));

        assertThat(stage()).isEqualTo(CaseStage.ACCEPTED);
        assertThat(theCase().clock().held().supplementDays()).isEqualTo(3);
        assertThat(theCase().clock().deadline()).isEqualTo(new Deadline(LocalDate.parse("2026-12-24"), false));
        done(office.approve(caseNo, DecideCase.Level.STATION));
        done(office.approve(caseNo, DecideCase.Level.COUNTY));
        done(office.approve(caseNo, DecideCase.Level.CITY));
        assertThat(member("欧阳雯静").life().formerName()).isEqualTo("欧阳文静");
    }

    @Test
    void theClockRunsThroughWhatTheItemDoesNotName() {
        caseNo = office.nextNo();
        done(office.file(caseNo, "name.hurried", home(), Map.of("person", "son", "content", "陈慕阳")));
        LocalDate promised = theCase().clock().dueOn();

        done(office.send(CaseOffice.WINDOW, notice("2026-12-04", "because")));
        office.goTo("2026-11-27");
        done(office.supply(caseNo, home(), Map.of("person", "son", "content", "陈慕阳", "because", "从母姓")));
        assertThat(theCase().clock().dueOn()).isEqualTo(promised);

        done(office.send(CaseOffice.SUPERVISOR, investigation(DecideCase.Level.STATION, 5)));
        office.goTo("2026-12-01");
        done(office.send(CaseOffice.SUPERVISOR, investigated(DecideCase.Level.STATION)));
        assertThat(theCase().clock().dueOn())
                .as("publicity is held as an investigation")
                .isAfter(promised);
    }

    @Test
    void aSecondNoticeAsksForNothingThatWasThereToBeSeen() {
        done(office.send(CaseOffice.WINDOW, notice("2026-12-04", "because")));
        done(office.supply(caseNo, home(), rename("欧阳雯静", "从母姓")));

        assertThat(office.send(CaseOffice.SUPERVISOR, notice("2026-12-04", "content", "because")))
                .isEqualTo(new Outcome.Refused("notice-must-be-complete", List.of("content")));
        assertThat(stage()).isEqualTo(CaseStage.ACCEPTED);
        done(office.send(CaseOffice.SUPERVISOR, notice("2026-12-04", "because")));

        done(office.supply(caseNo, home(), rename("欧阳文菁", "从母姓")));
        done(office.send(CaseOffice.SUPERVISOR, notice("2026-12-04", "content")));
    }

    @Test
    void aNoticeNamesWhatTheItemKnowsUntilADayThatCanBeKept() {
        assertThat(refusal(office.send(CaseOffice.WINDOW, notice("2026-12-04"))))
                .isEqualTo("malformed-body");
        assertThat(refusal(office.send(CaseOffice.WINDOW, notice("2026-12-04", "moon"))))
                .isEqualTo("malformed-body");
        assertThat(refusal(office.send(CaseOffice.WINDOW, notice("soon", "because"))))
                .isEqualTo("malformed-body");
        assertThat(refusal(office.send(CaseOffice.WINDOW, notice("2026-11-23", "because"))))
                .isEqualTo("term-does-not-fit");
        assertThat(refusal(office.send(CaseOffice.WINDOW, notice("2027-02-22", "because"))))
                .isEqualTo("term-does-not-fit");
        assertThat(refusal(office.send(CaseOffice.CITY, notice("2026-12-04", "because"))))
                .isEqualTo("not-your-case");
    }

    @Test
    void aSupplementThatDoesNotComeExpiresOnceAndFreesThePerson() {
        done(office.send(CaseOffice.WINDOW, notice("2026-12-04", "because")));

        assertThat(office.holdNight("2026-12-04")).isEqualTo(new NightRound.Held(0, 0, 0, 0));
        assertThat(office.holdNight("2026-12-05")).isEqualTo(new NightRound.Held(1, 0, 0, 0));
        assertThat(office.holdNight("2026-12-05")).isEqualTo(new NightRound.Held(0, 0, 0, 0));

        assertThat(stage()).isEqualTo(CaseStage.EXPIRED);
        assertThat(theCase().reason()).isEqualTo(CaseReason.SUPPLEMENT_EXPIRED);
        assertThat(refusal(office.supply(caseNo, home(), rename("欧阳雯静", "从母姓"))))
                .isEqualTo("not-at-this-stage");
        done(office.file(office.nextNo(), "name.plain", home(), rename("欧阳文菁", "")));
    }

    @Test
    void anInvestigationIsNoLongerThanItsLevelMayTake() {
        done(office.approve(caseNo, DecideCase.Level.STATION));
        assertThat(refusal(office.send(CaseOffice.COUNTY, investigation(DecideCase.Level.COUNTY, 16))))
                .isEqualTo("investigation-too-long");
        assertThat(refusal(office.send(CaseOffice.SUPERVISOR, investigation(DecideCase.Level.STATION, 3))))
                .isEqualTo("not-at-this-stage");

        done(office.send(CaseOffice.COUNTY, investigation(DecideCase.Level.COUNTY, 10)));
        office.goTo("2026-11-30");
        assertThat(refusal(office.send(CaseOffice.CITY, investigated(DecideCase.Level.COUNTY))))
                .isEqualTo("not-your-case");
        done(office.send(CaseOffice.COUNTY, investigated(DecideCase.Level.COUNTY)));

        assertThat(stage()).isEqualTo(CaseStage.STATION_APPROVED);
        assertThat(theCase().reason().note()).isEqualTo("走访属实");
        assertThat(theCase().clock().held().investigationDays()).isEqualTo(5);
        assertThat(refusal(office.send(CaseOffice.COUNTY, investigation(DecideCase.Level.COUNTY, 11))))
                .isEqualTo("investigation-too-long");
        done(office.send(CaseOffice.COUNTY, investigation(DecideCase.Level.COUNTY, 10)));
    }

    @Test
    void theDaysOfOneLevelAreNotTakenFromAnother() {
        done(office.send(CaseOffice.SUPERVISOR, investigation(DecideCase.Level.STATION, 20)));
        office.goTo("2026-12-07");
        done(office.send(CaseOffice.SUPERVISOR, investigated(DecideCase.Level.STATION)));
        assertThat(refusal(office.send(CaseOffice.SUPERVISOR, investigation(DecideCase.Level.STATION, 11))))
                .isEqualTo("investigation-too-long");
        done(office.approve(caseNo, DecideCase.Level.STATION));

        done(office.send(CaseOffice.COUNTY, investigation(DecideCase.Level.COUNTY, 15)));
    }

    @Test
    void whatIsNotAcceptedIsKeptWithReasonAndRemedy() {
        String refused = office.nextNo();
        var asked = office.submission(refused, "name.plain", home(), Map.of());

        assertThat(refusal(office.send(CaseOffice.WINDOW, new CaseStep.Refuse(asked, "not-eligible", "不符", " "))))
                .isEqualTo("malformed-body");
        done(office.send(CaseOffice.WINDOW, new CaseStep.Refuse(asked, "not-eligible", "不符合变更条件", "六十日内可申请复议")));

        ServiceCase kept = office.theCase(refused);
        assertThat(kept.stage()).isEqualTo(CaseStage.REFUSED_TO_ACCEPT);
        assertThat(kept.reason()).isEqualTo(new CaseReason("不符合变更条件", "not-eligible", "六十日内可申请复议"));
        assertThat(refusal(office.file(refused, "name.plain", home(), rename("欧阳文菁", ""))))
                .isEqualTo("case-number-taken");
    }

    @Test
    void wordsLongerThanTheirColumnAreSentBackAndNotCut() {
        String fits = "缺".repeat(CaseReason.MAX_NOTE);
        String tooLong = fits + "页";
        var asked = office.submission(office.nextNo(), "name.plain", home(), Map.of());
        var station = DecideCase.Level.STATION;

        assertThat(List.of(
                        office.send(CaseOffice.WINDOW, new CaseStep.Refuse(asked, "not-eligible", tooLong, "复议")),
                        office.send(CaseOffice.WINDOW, new CaseStep.Refuse(asked, "not-eligible", "不符", tooLong)),
                        office.send(CaseOffice.WINDOW, new CaseStep.Withdraw(caseNo, tooLong, SIGNED_WISH)),
                        office.send(CaseOffice.COUNTY, new CaseStep.Reverse(caseNo, tooLong)),
                        office.send(CaseOffice.SUPERVISOR, new CaseStep.Investigate(caseNo, station, 3, tooLong)),
                        office.send(CaseOffice.SUPERVISOR, new CaseStep.Investigated(caseNo, station, tooLong))))
                .extracting(CaseMachineTest::refusal)
                .containsOnly("words-too-long");
        assertThat(stage()).isEqualTo(CaseStage.ACCEPTED);

        done(office.send(CaseOffice.WINDOW, new CaseStep.Withdraw(caseNo, fits, SIGNED_WISH)));

        assertThat(theCase().reason().note()).isEqualTo(fits);
    }

    @Test
    void aWithdrawnCaseLeavesNothingLocked() {
        done(office.approve(caseNo, DecideCase.Level.STATION));
        assertThat(refusal(office.send(CaseOffice.WINDOW, new CaseStep.Withdraw(caseNo, "不改了", ""))))
                .isEqualTo("malformed-body");

        done(office.send(CaseOffice.WINDOW, new CaseStep.Withdraw(caseNo, "不改了", SIGNED_WISH)));

        assertThat(stage()).isEqualTo(CaseStage.WITHDRAWN);
        assertThat(refusal(office.approve(caseNo, DecideCase.Level.COUNTY))).isEqualTo("not-at-this-stage");
        done(office.file(office.nextNo(), "name.plain", home(), rename("欧阳文菁", "")));
    }

    @Test
    void theCountyTakesBackWhatACaseDid() {
        done(office.approve(caseNo, DecideCase.Level.STATION));
        done(office.approve(caseNo, DecideCase.Level.COUNTY));
        var reverse = new CaseStep.Reverse(caseNo, "误改");
        assertThat(refusal(office.send(CaseOffice.COUNTY_SECOND, reverse))).isEqualTo("not-at-this-stage");
        office.goTo("2026-11-24");
        done(office.approve(caseNo, DecideCase.Level.CITY));
        done(office.send(CaseOffice.WINDOW, new RecordHandover(caseNo, "SELF", "2026-11-23T03:00:00Z")));
        assertThat(refusal(office.send(CaseOffice.WINDOW, new CaseStep.Withdraw(caseNo, "", SIGNED_WISH))))
                .isEqualTo("not-at-this-stage");
        assertThat(refusal(office.send(CaseOffice.SUPERVISOR, reverse))).isEqualTo("not-your-case");
        assertThat(refusal(office.send(CaseOffice.COUNTY, reverse))).isEqualTo("decider-may-not-reverse");

        done(office.send(CaseOffice.COUNTY_SECOND, reverse));

        assertThat(stage()).isEqualTo(CaseStage.REVERSED);
        assertThat(member("欧阳文静").life().formerName()).isEmpty();
        assertThat(refusal(office.send(CaseOffice.COUNTY_SECOND, reverse))).isEqualTo("not-at-this-stage");
    }

    @Test
    void aProvisionalDeadlineMovesWhenTheCalendarOfTheYearIsLoaded() {
        office.goTo("2026-12-24");
        String late = office.nextNo();
        done(office.file(late, "name.plain", home(), Map.of("person", "son", "content", "陈慕阳")));
        Deadline before = office.theCase(late).clock().deadline();
        Catalogue loaded = Catalogue.load(files().with("calendars/2027.csv", YEAR_2027));

        assertThat(office.holdNight("2026-12-25").deadlinesMoved()).isZero();
        assertThat(office.holdNight("2026-12-25", loaded).deadlinesMoved()).isOne();
        assertThat(office.holdNight("2026-12-25", loaded).deadlinesMoved()).isZero();

        assertThat(before).isEqualTo(new Deadline(LocalDate.parse("2027-01-22"), true));
        assertThat(office.theCase(late).clock().deadline())
                .isEqualTo(new Deadline(LocalDate.parse("2027-01-26"), false));
    }

    private CaseStep.Supplement notice(String until, String... keys) {
        return new CaseStep.Supplement(
                caseNo,
                until,
                List.of(keys).stream()
                        .map(key -> new CaseStep.Asked(key, "未写明", "写明", "户口登记条例第十八条", false))
                        .toList());
    }

    private CaseStep.Investigate investigation(DecideCase.Level level, int days) {
        return new CaseStep.Investigate(caseNo, level, days, "走访");
    }

    private CaseStep.Investigated investigated(DecideCase.Level level) {
        return new CaseStep.Investigated(caseNo, level, "走访属实");
    }

    private ServiceCase theCase() {
        return office.theCase(caseNo);
    }

    private CaseStage stage() {
        return theCase().stage();
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

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static String refusal(Outcome outcome) {
        return ((Outcome.Refused) outcome).code();
    }

    private static Map<String, String> rename(String name, String because) {
        return because.isEmpty()
                ? Map.of("person", "spouse", "content", name)
                : Map.of("person", "spouse", "content", name, "because", because);
    }
}
