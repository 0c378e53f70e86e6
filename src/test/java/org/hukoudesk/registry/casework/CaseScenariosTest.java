package org.hukoudesk.registry.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.store.population.ActRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Acceptance scenarios of domain reference §11 as cases that station, county and city decide at one registry.
final class CaseScenariosTest {

    private static final CitizenId HEAD = FamilyFixture.HEAD.identity().citizenId();

    private CaseOffice office;

    @BeforeEach
    void aFamilyIsEntered() {
        office = new CaseOffice(Catalogue.load());
        office.enter(FamilyFixture.backfill(FamilyFixture.HEAD, FamilyFixture.SPOUSE, FamilyFixture.SON));
    }

    @AfterEach
    void close() {
        office.close();
    }

    /// Scenario 6, second half: an adult against whom a judgment is being enforced keeps the name, and is told why.
    @Test
    void anAdultWithAnOpenEnforcementCaseIsRefusedWithTheStatutoryReason() {
        String caseNo = office.nextNo();
        String reason = "正在被执行民事判决，不予办理姓名变更（户口登记条例第十八条及本省姓名登记规定）";
        assertThat(office.file(caseNo, "item.name-adult", home(), rename())).isInstanceOf(Outcome.Done.class);

        var refusal = new DecideCase(
                caseNo,
                DecideCase.Level.STATION,
                DecideCase.Outcome.REJECT,
                reason,
                office.theCase(caseNo).intake().fileHash());
        assertThat(office.send(CaseOffice.SUPERVISOR, refusal)).isInstanceOf(Outcome.Done.class);

        assertThat(office.theCase(caseNo).stage()).isEqualTo(CaseStage.REJECTED);
        assertThat(office.theCase(caseNo).reason().note()).isEqualTo(reason);
        assertThat(member("spouse").who().name()).isEqualTo("欧阳文静");
        String another = office.nextNo();
        assertThat(office.file(another, "item.name-adult", home(), rename()))
                .as("the lock of the refused case is off")
                .isInstanceOf(Outcome.Done.class);
    }

    /// Scenario 7: a changed sex gives a new number, decided by the city; the old number still finds the person.
    @Test
    void aChangeOfSexGivesANewNumberAndKeepsTheOldAsAlias() {
        String caseNo = office.nextNo();
        Map<String, String> answers =
                Map.of("person", "head", "content", "2", "hospital", "某三级甲等医院", "numberTold", "true");
        assertThat(office.file(caseNo, "item.sex-change", home(), answers)).isInstanceOf(Outcome.Done.class);
        office.approve(caseNo, DecideCase.Level.STATION);
        office.approve(caseNo, DecideCase.Level.COUNTY);
        assertThat(office.theCase(caseNo).stage()).isEqualTo(CaseStage.COUNTY_APPROVED);
        assertThat(office.approve(caseNo, DecideCase.Level.CITY)).isInstanceOf(Outcome.Done.class);

        ResidentSnapshot head = member("head");
        assertThat(head.who().sexCode()).isEqualTo("2");
        assertThat(head.who().citizenId()).isNotEqualTo(HEAD.full());
        assertThat((head.who().citizenId().charAt(16) - '0') % 2).isZero();
        assertThat(office.homeOf(HEAD).householdId()).isEqualTo(FamilyFixture.OLD_HOME.text());
        assertThat(office.result(caseNo).entries())
                .extracting(CaseResult.Entry::what)
                .containsExactly(Item.SEX.name(), Item.NUMBER.name());
        assertThat(office.act(office.result(caseNo).actId()))
                .map(ActRecord::categories)
                .contains(List.of("31", "12"));
    }

    /// What an applicant is called at is known from then on, at the next intake and to the search.
    @Test
    void theNumberAnApplicantGaveIsToldWithTheHousehold() {
        Map<String, String> enlisted = Map.of(
                "person",
                "spouse",
                "endedOn",
                "2026-09-10",
                "noticeNo",
                "渝兵征〔2026〕00123",
                "broughtBy",
                "LINEAL_RELATIVE",
                "contactPhone",
                "10012345678");
        assertThat(office.file(office.nextNo(), "deregistration.enlisted", home(), enlisted))
                .isInstanceOf(Outcome.Done.class);

        assertThat(member("head").where().phone()).isEqualTo("10012345678");
        assertThat(member("spouse").where().phone()).isEmpty();
    }

    /// Who comes for the papers of somebody who was struck off need not bring that person's card.
    @Test
    void whoWasStruckOffIsToldWithTheHouseholdOnlyWhenAskedFor() {
        var abroad = new Ending(Ending.Cause.SETTLED_ABROAD, LocalDate.of(2026, 11, 2));
        office.end(FamilyFixture.SPOUSE.personId(), FamilyFixture.OLD_HOME, abroad);

        assertThat(office.homeOf(HEAD).members())
                .extracting(ResidentSnapshot::personId)
                .containsExactly("head", "son");
        assertThat(office.homeWithStruckOff(HEAD).members())
                .extracting(ResidentSnapshot::personId, ResidentSnapshot::belongsHere)
                .containsExactly(tuple("head", true), tuple("son", true), tuple("spouse", false));
    }

    /// What the register said on a day is told of that day, and asking is written down with the day.
    @Test
    void aHouseholdIsToldAsItWasOnADay() {
        office.goTo("2026-11-25");
        String caseNo = office.nextNo();
        Map<String, String> bloodType = Map.of("person", "son", "content", "3", "broughtBy", "SELF");
        assertThat(office.file(caseNo, "item.blood-type", home(), bloodType)).isInstanceOf(Outcome.Done.class);

        assertThat(office.homeAsOf(HEAD, "2026-11-22")).isEmpty();
        assertThat(bloodOfTheSon("2026-11-24")).isEmpty();
        assertThat(bloodOfTheSon("2026-11-25")).isEqualTo("3");
    }

    private String bloodOfTheSon(String day) {
        return office.homeAsOf(HEAD, day).orElseThrow().members().stream()
                .filter(member -> member.personId().equals("son"))
                .map(member -> member.life().bloodCode())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> rename() {
        return Map.of("person", "spouse", "content", "欧阳雯静", "why", "同名过多", "noObstacle", "true", "ownIntent", "true");
    }

    private HouseholdSnapshot home() {
        return office.homeOf(FamilyFixture.SPOUSE.identity().citizenId());
    }

    private ResidentSnapshot member(String person) {
        return home().members().stream()
                .filter(member -> member.personId().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
