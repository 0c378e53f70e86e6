package org.hukoudesk.station.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.contract.message.DecideCase.Level;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.FrameModel.Said;
import org.hukoudesk.station.shell.Language;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.station.sync.Casework.Mailing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What puts a case on hold: a notice that asks for everything at once,
/// and an investigation. It is Monday, 23 November 2026.
class HoldTest {

    private static final String FIRST = "500112-20261123-0041";
    private static final String SECOND = "500112-20261123-0042";

    private final ReviewOffice office = new ReviewOffice();
    private final ReviewModel model = office.model();
    private final Strings strings = new Strings(Language.CHINESE);

    @BeforeEach
    void aCaseWaits() {
        office.wait(FIRST, "2026-12-03");
        model.open("");
    }

    @Test
    void aNoticeOffersEveryMaterialAndEveryFieldThatMatters() {
        begin();

        assertThat(notice().rowsProperty().get())
                .extracting(row -> row.thing().key())
                .contains("property-certificate", "booklet", "id-card", "destinationAddress", "contactPhone")
                .doesNotContain("destinationHousehold");
        assertThat(row("booklet").thing().now()).isEqualTo(Message.of("review.notice.state.SCANNED"));
        assertThat(row("booklet").problemProperty().get()).isEmpty();
        assertThat(row("booklet").basisProperty().get()).isEqualTo("行政许可法第三十二条");
    }

    @Test
    void aNoticeAsksForEverythingAtOnceUntilADayInWorkingDays() {
        begin();
        ask("booklet", "少扫第 3 页", "补扫第 3 页");
        ask("contactPhone", " 少一位 ", "改正");
        row("contactPhone").deferrableProperty().set(true);

        notice().send();

        assertThat(office.sent)
                .containsExactly(new CaseStep.Supplement(
                        FIRST,
                        "2026-12-07",
                        List.of(
                                new CaseStep.Asked("booklet", "少扫第 3 页", "补扫第 3 页", "行政许可法第三十二条", false),
                                new CaseStep.Asked("contactPhone", "少一位", "改正", "行政许可法第三十二条", true))));
        assertThat(notice().openProperty().get()).isFalse();
        assertThat(said()).isEqualTo(new Said(Sign.BUSY, Message.of("review.said.sent")));

        office.mailings.put(FIRST, new Mailing.Done());
        office.change(FIRST, told -> ReviewOffice.at(told, "SUPPLEMENT"));
        office.hear(model);
        assertThat(toast()).isEqualTo(Message.of("review.done.SUPPLEMENT", FIRST));
        assertThat(model.casesProperty().get()).isEmpty();
    }

    @Test
    void aNoticeThatSaysTooLittleIsNotSent() {
        begin();
        notice().send();
        assertThat(notice().missingProperty().get()).isEqualTo(Message.of("review.notice.nothing"));

        ask("booklet", " ", "补扫第 3 页");
        notice().send();
        assertThat(notice().missingProperty().get()).isEqualTo(words("review.notice.words"));

        ask("booklet", "少扫第 3 页", "补".repeat(501));
        notice().send();
        assertThat(notice().missingProperty().get())
                .isEqualTo(
                        Message.of("review.notice.long", row("booklet").thing().name(), 500));

        ask("booklet", "少扫第 3 页", "补扫第 3 页");
        for (String days : List.of("", "0", "ten", "99")) {
            notice().daysProperty().set(days);
            notice().send();
            assertThat(notice().missingProperty().get()).isEqualTo(Message.of("review.notice.term", 90));
        }
        assertThat(office.sent).isEmpty();
        assertThat(notice().openProperty().get()).isTrue();
    }

    private Message words(String key) {
        return Message.of(key, row("booklet").thing().name());
    }

    @Test
    void whatWasWrittenStaysUntilTheFileIsAnother() {
        begin();
        ask("booklet", "少扫第 3 页", "补扫第 3 页");
        notice().close();
        begin();
        assertThat(row("booklet").askedProperty().get()).isTrue();

        office.change(
                FIRST,
                told -> ReviewOffice.intake(
                        told, ReviewOffice.WINDOW, "another", told.intake().file()));
        office.hear(model);

        assertThat(notice().openProperty().get()).isFalse();
        begin();
        assertThat(row("booklet").askedProperty().get()).isFalse();
    }

    @Test
    void nobodyAsksForMoreAboutTheirOwnIntake() {
        office.change(FIRST, told -> ReviewOffice.takenInBy(told, ReviewOffice.SUPERVISOR.officerId()));
        office.hear(model);

        begin();
        model.decision().decide(ReviewAct.INVESTIGATE);

        assertThat(notice().openProperty().get()).isFalse();
        assertThat(office.sent).isEmpty();
    }

    @Test
    void aNoticeTheRegistryRefusesIsToldAndCanBeMended() {
        begin();
        ask("booklet", "少扫第 3 页", "补扫第 3 页");
        notice().send();

        office.mailings.put(FIRST, new Mailing.Refused("notice-must-be-complete"));
        office.hear(model);

        assertThat(said())
                .isEqualTo(new Said(
                        Sign.STOP,
                        Message.of("review.said.refused", Message.of("sync.problem.notice-must-be-complete"))));
        begin();
        assertThat(row("booklet").problemProperty().get()).isEqualTo("少扫第 3 页");
    }

    @Test
    void anInvestigationNeedsAPurposeAndDaysTheItemLeaves() {
        model.decision().decide(ReviewAct.INVESTIGATE);
        assertThat(said()).isEqualTo(new Said(Sign.DUE, Message.of("review.said.INVESTIGATE", 20)));
        assertThat(model.decision().daysProperty().get()).isEqualTo("10");

        model.decision().opinionProperty().set(" 走访邻居 ");
        model.decision().daysProperty().set("21");
        model.decision().confirm();
        assertThat(said()).isEqualTo(new Said(Sign.STOP, Message.of("review.said.days", 20)));
        assertThat(office.sent).isEmpty();

        model.decision().daysProperty().set("5");
        model.decision().confirm();
        assertThat(office.sent).containsExactly(new CaseStep.Investigate(FIRST, Level.STATION, 5, "走访邻居"));
    }

    @Test
    void anInvestigationOfOnesOwnLevelStaysInTheListUntilItsFindingIsEntered() {
        office.change(FIRST, told -> ReviewOffice.investigated(told, "ACCEPTED", "2026-12-04"));
        office.wait(SECOND, "2026-12-03")
                .change(SECOND, told -> ReviewOffice.investigated(told, "STATION_APPROVED", "2026-12-04"));
        office.hear(model);
        assertThat(model.casesProperty().get()).extracting(WaitingCase::caseNo).containsExactly(FIRST);
        assertThat(said())
                .isEqualTo(new Said(
                        Sign.BUSY, Message.of("review.said.investigated", java.time.LocalDate.of(2026, 12, 4))));

        model.decision().decide(ReviewAct.APPROVE);
        model.decision().decide(ReviewAct.INVESTIGATED);
        assertThat(office.sent).isEmpty();

        model.decision().opinionProperty().set("走访属实");
        model.decision().confirm();
        assertThat(office.sent).containsExactly(new CaseStep.Investigated(FIRST, Level.STATION, "走访属实"));
    }

    @Test
    void daysOfEarlierInvestigationsAreTakenOff() {
        office.change(FIRST, told -> ReviewOffice.investigated(told, "ACCEPTED", "2026-12-04"));
        office.hear(model);

        WaitingCase waiting = model.decision().chosenProperty().get().orElseThrow();

        assertThat(model.reading().investigationDaysLeft(waiting)).isEqualTo(14);
        assertThat(model.reading().due(waiting).sentence()).isEqualTo(Message.of("review.due.stands", "12-04"));
    }

    @Test
    void theShareOfALevelIsToldWithTheDayTheCaseCameToIt() {
        WaitingCase waiting = model.decision().chosenProperty().get().orElseThrow();
        ServiceItem item = model.reading().item(waiting).orElseThrow();
        assertThat(waiting.share(item))
                .isEqualTo(Message.of("review.step.share", 2, java.time.LocalDate.of(2026, 11, 23)));
    }

    @Test
    void aNoticeLeavesNoMoreDaysThanTheItem() {
        office.wait(SECOND, "2026-12-03", "migration.talent");
        office.hear(model);
        model.next();
        begin();
        ask("booklet", "少扫第 3 页", "补扫第 3 页");

        notice().daysProperty().set("21");
        notice().send();
        assertThat(notice().missingProperty().get()).isEqualTo(Message.of("review.notice.term.item", 20));

        notice().daysProperty().set("20");
        notice().send();
        assertThat(office.sent).hasSize(1);
    }

    @Test
    void whatWasSentIsBoundToTheCaseNotToTheNextOne() {
        office.wait(SECOND, "2026-12-04");
        office.hear(model);
        begin();
        ask("booklet", "少扫第 3 页", "补扫第 3 页");

        model.next();

        assertThat(notice().openProperty().get()).isFalse();
        notice().send();
        model.decision().decide(ReviewAct.APPROVE);
        assertThat(office.sent)
                .extracting(org.hukoudesk.contract.message.Message::orderKey)
                .containsExactly(SECOND);
        assertThat(office.sent.getFirst()).isInstanceOf(DecideCase.class);
    }

    private NoticeModel notice() {
        return model.supplement();
    }

    private void begin() {
        notice().begin(strings::text, "zh");
    }

    private void ask(String key, String problem, String requirement) {
        row(key).askedProperty().set(true);
        row(key).problemProperty().set(problem);
        row(key).requirementProperty().set(requirement);
    }

    private NoticeModel.Row row(String key) {
        return notice().rowsProperty().get().stream()
                .filter(row -> row.thing().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Said said() {
        return model.decision().saidProperty().get();
    }

    private Message toast() {
        return office.frame.saidProperty().get().orElseThrow().sentence();
    }
}
