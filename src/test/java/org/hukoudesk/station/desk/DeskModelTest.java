package org.hukoudesk.station.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.catalogue.CatalogueFiles;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.Entry;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Signal;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.sync.Casework.Mailing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeskModelTest {

    private final DeskOffice office = new DeskOffice();
    private final DeskModel model = office.model();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aWindowSeesWhatItsStationHasToDoAndWhereThatIsDone() {
        office.told("0000001", "RETURNED", "莫小晨", "2026-12-03")
                .told("0000002", "RELEASED", "贺冬梅", "2026-12-04")
                .told("0000003", "SETTLED", "唐明", "2026-12-07")
                .told("0000004", "PRINTED", "易佳", "2026-12-08")
                .told("0000005", "HANDED_OVER", "向东", "2026-12-09")
                .toldOf(DeskOffice.ELSEWHERE, "0000006", "SETTLED", DeskOffice.COLLEAGUE);

        office.frame.signOn(Officers.zhouMin());

        assertThat(model.lines())
                .extracting(WorkLine::list)
                .containsExactly(WorkList.RETURNED, WorkList.SETTLE, WorkList.PRINT, WorkList.HANDOVER);
        assertThat(model.lines())
                .extracting(line -> line.opens().orElseThrow())
                .containsExactly(
                        new Screen.Intake("migration.cross-province", DeskOffice.number("0000001")),
                        new Screen.Exchange(DeskOffice.number("0000002")),
                        new Screen.Print(DeskOffice.number("0000003")),
                        new Screen.Handover(DeskOffice.number("0000004")));
        assertThat(line("0000002").applicant()).isEqualTo("贺*梅");
        assertThat(line("0000001").next()).isEqualTo(Message.of("desk.next.note", "缺购房合同原件"));
    }

    @Test
    void whatOthersHaveInHandIsShownButNotCounted() {
        office.told("0000001", "ACCEPTED", "石磊", "2026-12-03").told("0000002", "WAITING_ORIGIN", "汪琳", "2026-12-03");

        office.frame.signOn(Officers.zhouMin());

        assertThat(model.lines()).extracting(WorkLine::list).containsOnly(WorkList.ELSEWHERE);
        assertThat(office.frame.counts().values()).containsOnly(0);
        assertThat(model.open(line("0000001"))).contains(new Screen.Case(DeskOffice.number("0000001")));
        assertThat(model.open(line("0000002"))).contains(new Screen.Exchange(DeskOffice.number("0000002")));
    }

    @Test
    void whatTheCitizenWasAskedToBringIsTheWindowsUntilItsDay() {
        office.supplement("0000001", "2026-12-04");

        office.frame.signOn(Officers.zhouMin());

        assertThat(line("0000001").list()).isEqualTo(WorkList.SUPPLEMENT);
        assertThat(line("0000001").next()).isEqualTo(Message.of("desk.next.supplement", 1, "2026-12-04"));
        assertThat(line("0000001").due().deadline().date()).isEqualTo("2026-12-04");
        assertThat(line("0000001").opens())
                .contains(new Screen.Intake("migration.cross-province", DeskOffice.number("0000001")));
        assertThat(office.frame.counts()).containsEntry(Entry.INTAKE, 1);
    }

    @Test
    void whatACitizenPromisedToBringIsToBeSeenWithItsOwnDay() {
        office.owing("0000001", "2026-11-27");

        office.frame.signOn(Officers.zhouMin());

        WorkLine line = line("0000001");
        assertThat(line.list()).isEqualTo(WorkList.SUPPLEMENT);
        assertThat(line.next()).isEqualTo(Message.of("desk.next.owed", 2, "2026-11-27"));
        assertThat(line.due().deadline().date()).isEqualTo("2026-11-27");
        assertThat(line.opens()).contains(new Screen.Intake("migration.cross-province", line.caseNo()));
    }

    @Test
    void anInvestigationLiesWithTheLevelThatInvestigates() {
        office.investigation("0000001", "ACCEPTED").investigation("0000002", "STATION_APPROVED");

        office.frame.signOn(Officers.heChuan());
        assertThat(model.lines()).extracting(WorkLine::caseNo).containsExactly(DeskOffice.number("0000001"));
        assertThat(line("0000001").next()).isEqualTo(Message.of("desk.next.finding"));

        office.frame.signOn(DeskOffice.COUNTY);
        assertThat(model.lines()).extracting(WorkLine::caseNo).containsExactly(DeskOffice.number("0000002"));

        office.frame.signOn(Officers.zhouMin());
        assertThat(model.lines()).extracting(WorkLine::list).containsOnly(WorkList.ELSEWHERE);
    }

    @Test
    void aSupervisorReviewsTheOwnStationAndNeverTheOwnIntake() {
        office.told("0000001", "ACCEPTED", "石磊", "2026-12-03")
                .told("0000002", "STATION_APPROVED", "石磊", "2026-12-03")
                .toldOf("500112070", "0000003", "ACCEPTED", DeskOffice.COLLEAGUE)
                .toldOf(
                        DeskOffice.HERE,
                        "0000004",
                        "ACCEPTED",
                        Officers.heChuan().officerId());

        office.frame.signOn(Officers.heChuan());

        assertThat(model.lines()).extracting(WorkLine::caseNo).containsExactly(DeskOffice.number("0000001"));
        assertThat(line("0000001").opens()).contains(new Screen.Review(DeskOffice.number("0000001")));
        assertThat(office.frame.counts()).containsEntry(Entry.REVIEW, 1);
    }

    @Test
    void theCountyApprovesForAllItsStations() {
        office.told("0000001", "STATION_APPROVED", "石磊", "2026-12-03")
                .toldOf("500112070", "0000002", "STATION_APPROVED", DeskOffice.COLLEAGUE)
                .toldOf("500113070", "0000003", "STATION_APPROVED", DeskOffice.COLLEAGUE)
                .told("0000004", "ACCEPTED", "石磊", "2026-12-03");

        office.frame.signOn(DeskOffice.COUNTY);

        assertThat(model.lines())
                .extracting(WorkLine::caseNo)
                .containsExactly(DeskOffice.number("0000001"), DeskOffice.number("0000002"));
    }

    @Test
    void aCaseAColleagueIsReviewingSaysSoUntilTheLeaseEnds() {
        office.told("0000001", "ACCEPTED", "石磊", "2026-12-03");
        office.heldUntil(Instant.parse("2026-11-23T04:20:00Z"));
        office.told("0000002", "ACCEPTED", "石磊", "2026-12-03");
        office.heldUntil(Instant.parse("2026-11-23T04:00:00Z"));

        office.frame.signOn(Officers.heChuan());

        assertThat(line("0000001").next()).isEqualTo(Message.of("desk.next.taken", DeskOffice.COLLEAGUE));
        assertThat(line("0000002").next()).isEqualTo(Message.of("desk.next.decide.STATION"));
    }

    @Test
    void theOriginVerifiesOnlyPermitsOfItsOwnPeople() {
        String there = DeskOffice.number(DeskOffice.ELSEWHERE, "0000009");
        office.permit(there, "ISSUED", DeskOffice.HERE, "2026-11-24")
                .permit(DeskOffice.number("0000001"), "ISSUED", DeskOffice.ELSEWHERE, "2026-11-24")
                .permit(DeskOffice.number("0000002"), "RELEASED", DeskOffice.HERE, "2026-11-24");

        office.frame.signOn(Officers.zhouMin());

        assertThat(model.lines()).extracting(WorkLine::list).containsExactly(WorkList.VERIFY);
        assertThat(model.lines().getFirst().opens()).contains(new Screen.Exchange(there));
        assertThat(office.frame.counts()).containsEntry(Entry.EXCHANGE, 1);
    }

    @Test
    void releasedPersonsAreDueWhenTheProvinceSays() {
        var files = CatalogueFiles.bundled()
                .with(
                        "overlays/50/migration.cross-province.yaml",
                        "handling: {totalWorkingDays: 12, terms: {settleWorkingDays: 3}}");
        DeskModel there = office.model(Catalogue.load(files));
        office.told("0000001", "RELEASED", "贺冬梅", "2026-12-04")
                .permit(DeskOffice.number("0000001"), "RELEASED", DeskOffice.ELSEWHERE, "2026-11-20");

        office.frame.signOn(Officers.zhouMin());

        assertThat(there.lines().getFirst().due().deadline().date()).isEqualTo("2026-11-25");
    }

    @Test
    void anItemIsNamedAsItsProvinceNamesIt() {
        DeskModel there = office.model(DeskOffice.NAMED_HERE);
        office.told("0000001", "SETTLED", "贺冬梅", "2026-12-04");
        office.submitted(DeskOffice.number("0000002"), Optional.empty());
        office.draft("draft-1", Officers.zhouMin().officerId(), "{}");

        office.frame.signOn(Officers.zhouMin());

        assertThat(there.lines())
                .hasSize(2)
                .extracting(line -> line.item().zh())
                .containsOnly("渝川一站式迁移");
        assertThat(there.dayProperty().get().drafts())
                .extracting(draft -> draft.item().zh())
                .containsExactly("渝川一站式迁移");
    }

    @Test
    void releasedPersonsAreDueOneWorkingDayLater() {
        office.told("0000001", "RELEASED", "贺冬梅", "2026-12-04")
                .permit(DeskOffice.number("0000001"), "RELEASED", DeskOffice.ELSEWHERE, "2026-11-20");

        office.frame.signOn(Officers.zhouMin());

        assertThat(line("0000001").due().deadline().date()).isEqualTo("2026-11-23");
        assertThat(line("0000001").due().sign()).isEqualTo(Sign.DUE);
    }

    @Test
    void deadlinesLightTheLampOnceOneWorkingDayRemains() {
        office.told("0000001", "SETTLED", "唐明", "2026-11-20")
                .told("0000002", "SETTLED", "易佳", "2026-11-24")
                .told("0000003", "SETTLED", "石磊", "2026-11-25")
                .told("0000004", "SETTLED", "石磊", new SubmitCase.Promise("2027-01-04", true));

        office.frame.signOn(Officers.zhouMin());

        assertThat(model.lines())
                .extracting(line -> line.due().sign())
                .containsExactly(Sign.STOP, Sign.DUE, Sign.OK, Sign.OK);
        assertThat(line("0000001").due().daysLate()).isEqualTo(3);
        assertThat(line("0000004").due().deadline().provisional()).isTrue();
        Signal lamp = office.frame.alerts().getFirst();
        assertThat(lamp.sign()).isEqualTo(Sign.STOP);
        assertThat(lamp.word()).isEqualTo(Message.of("desk.lamp.word", 2));
    }

    @Test
    void aDeadlineThatEndedOnFridayIsLateOnSaturday() {
        var calendar = DeskOffice.CATALOGUE.calendar();
        var friday = new org.hukoudesk.domain.code.Deadline(java.time.LocalDate.of(2026, 11, 20), false);

        assertThat(Due.of(friday, java.time.LocalDate.of(2026, 11, 21), calendar)
                        .sign())
                .isEqualTo(Sign.STOP);
        assertThat(Due.of(friday, java.time.LocalDate.of(2026, 11, 20), calendar)
                        .sign())
                .isEqualTo(Sign.DUE);
    }

    @Test
    void whatTheRegistryRefusedStandsAboveAllElse() {
        office.told("0000001", "SETTLED", "唐明", "2026-11-20").told("0000002", "RELEASED", "贺冬梅", "2026-12-04");
        office.mailings.put(DeskOffice.number("0000002"), new Mailing.Refused("version-conflict"));

        office.frame.signOn(Officers.zhouMin());

        WorkLine first = model.lines().getFirst();
        assertThat(first.list()).isEqualTo(WorkList.REFUSED);
        assertThat(first.refusal()).isEqualTo("version-conflict");
        assertThat(first.opens()).contains(new Screen.Exchange(DeskOffice.number("0000002")));
        assertThat(office.frame.counts()).containsEntry(Entry.DESK, 1).containsEntry(Entry.EXCHANGE, 1);
    }

    @Test
    void aRefusedReleaseIsKeptUnderItsPermit() {
        String there = DeskOffice.number(DeskOffice.ELSEWHERE, "0000009");
        office.permit(there, "ISSUED", DeskOffice.HERE, "2026-11-24");
        office.mailings.put("渝" + there, new Mailing.Refused("succession-missing"));

        office.frame.signOn(Officers.zhouMin());

        assertThat(model.lines()).extracting(WorkLine::list).containsExactly(WorkList.REFUSED);
    }

    @Test
    void whatIsOnItsWayNeedsNobody() {
        office.told("0000001", "RELEASED", "贺冬梅", "2026-12-04");
        office.mailings.put(DeskOffice.number("0000001"), new Mailing.Waiting());

        office.frame.signOn(Officers.zhouMin());

        assertThat(line("0000001").list()).isEqualTo(WorkList.ELSEWHERE);
        assertThat(office.frame.counts()).containsEntry(Entry.EXCHANGE, 0);
    }

    @Test
    void aSubmissionTheRegistryNeverTookIsNotLost() {
        office.submitted(DeskOffice.number("0000001"), Optional.of("person-in-open-permit"));
        office.submitted(DeskOffice.number("0000002"), Optional.empty());

        office.frame.signOn(Officers.zhouMin());

        assertThat(line("0000001").list()).isEqualTo(WorkList.REFUSED);
        assertThat(line("0000001").applicant()).isEqualTo("白*平");
        assertThat(line("0000001").opens())
                .contains(new Screen.Intake("migration.cross-province", DeskOffice.number("0000001")));
        assertThat(line("0000002").list()).isEqualTo(WorkList.ELSEWHERE);
    }

    @Test
    void onlyTheOfficersOwnDraftsAreContinued() {
        office.draft("d-1", Officers.zhouMin().officerId(), "{\"applicant\":{\"name\":\"陈𠮷安\"}}");
        office.draft("d-2", DeskOffice.COLLEAGUE, "{\"applicant\":null}");

        office.frame.signOn(Officers.zhouMin());

        assertThat(model.dayProperty().get().drafts())
                .extracting(Interrupted::draftId, Interrupted::applicant)
                .containsExactly(org.assertj.core.api.Assertions.tuple("d-1", "陈*安"));
        assertThat(office.frame.counts()).containsEntry(Entry.INTAKE, 1);
    }

    @Test
    void newsBringNewLinesAndTheCountsFollowOnEveryScreen() {
        office.frame.signOn(Officers.zhouMin());
        office.navigator.show(new Screen.Intake("migration.cross-province", ""));
        assertThat(model.knownProperty().get()).isTrue();

        office.told("0000001", "SETTLED", "唐明", "2026-12-03");
        office.frame.heardNews();

        assertThat(model.lines()).hasSize(1);
        assertThat(office.frame.counts()).containsEntry(Entry.PRINT, 1);
    }

    @Test
    void nothingOfOneOfficerStaysForTheNext() {
        office.told("0000001", "SETTLED", "唐明", "2026-11-20");
        office.frame.signOn(Officers.zhouMin());

        office.frame.logOut();

        assertThat(model.lines()).isEmpty();
        assertThat(model.dayProperty().get().isEmpty()).isTrue();
        assertThat(office.frame.alerts()).isEmpty();
    }

    @Test
    void aListShowsItsOwnCasesAndAnEmptiedOneGivesWayToAll() {
        office.told("0000001", "SETTLED", "唐明", "2026-12-03").told("0000002", "PRINTED", "易佳", "2026-12-04");
        office.frame.signOn(Officers.zhouMin());

        model.choose(Optional.of(WorkList.PRINT));
        assertThat(model.lines()).extracting(WorkLine::list).containsExactly(WorkList.PRINT);

        office.cases.removeFirst();
        office.frame.heardNews();
        assertThat(model.lines()).extracting(WorkLine::list).containsExactly(WorkList.HANDOVER);
    }

    @Test
    void anOfficerOfTwoRolesSeesTheWorkOfBoth() {
        var both = new SignedOn(
                "50011203301", "何川", DeskOffice.HERE, "新牌坊派出所", Set.of(OfficerRole.WINDOW, OfficerRole.SUPERVISOR));
        office.told("0000001", "ACCEPTED", "石磊", "2026-12-03")
                .told("0000002", "SETTLED", "唐明", "2026-12-04")
                .toldOf(DeskOffice.HERE, "0000003", "ACCEPTED", both.officerId());

        office.frame.signOn(both);

        assertThat(line("0000001").list()).isEqualTo(WorkList.REVIEW);
        assertThat(line("0000002").list()).isEqualTo(WorkList.PRINT);
        assertThat(line("0000003").list()).isEqualTo(WorkList.ELSEWHERE);
    }

    private WorkLine line(String running) {
        return model.lines().stream()
                .filter(line -> line.caseNo().endsWith("-" + running))
                .findFirst()
                .orElseThrow();
    }
}
