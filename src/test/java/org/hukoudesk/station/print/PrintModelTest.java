package org.hukoudesk.station.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hukoudesk.contract.message.MessageKind;
import org.hukoudesk.contract.message.RecordPrinted;
import org.hukoudesk.device.printer.JobVerdict;
import org.hukoudesk.device.printer.PrintProblem;
import org.hukoudesk.device.printer.PrinterCondition;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.replica.PersonLookup;
import org.hukoudesk.station.shell.Entry;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.station.sync.Casework.Mailing;
import org.hukoudesk.store.station.PrintState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrintModelTest {

    private final PrintOffice office = new PrintOffice();
    private final PrintModel model = office.model(Work.inline());

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyPageIsPrintedOnceAndTheRegistryToldOnce() {
        model.open("");
        assertThat(said()).isEqualTo(Message.of("print.said.ready", 4));
        assertThat(office.frame.counts()).containsEntry(Entry.PRINT, 1);

        model.print();
        model.print();
        model.reload();
        model.choose(SampleCasework.CASE_NO);

        assertThat(office.printer.printed()).hasSize(4);
        assertThat(office.rows()).hasSize(4).allMatch(row -> row.state() == PrintState.CONFIRMED);
        assertThat(office.casework.sent).singleElement().isInstanceOfSatisfying(RecordPrinted.class, told -> {
            assertThat(told.pages())
                    .extracting(RecordPrinted.IssuedPage::page)
                    .containsExactly("booklet/home", "booklet/member-1", "booklet/member-2", "booklet/member-3");
            assertThat(told.pages().getFirst().jobName())
                    .isEqualTo(office.rows().getFirst().jobName());
            assertThat(told.pages().getFirst().documentHash()).hasSize(64);
        });
        assertThat(said()).isEqualTo(Message.of("print.said.told"));
    }

    @Test
    void whileThePrinterWaitsItsReasonIsSaidAndNothingIsCalledPrinted() {
        List<Message> heard = new ArrayList<>();
        office.printer.waitFor("media-empty");
        model.open("");
        model.viewProperty().subscribe(view -> heard.add(PrintSaying.of(view).words()));

        model.print();

        var waiting = Message.of("print.said.waiting", 1, 4, Message.of("print.reason.media-empty"));
        assertThat(heard).contains(waiting);
        assertThat(heard.subList(0, heard.indexOf(waiting)))
                .doesNotContain(Message.of("print.said.told"), Message.of("print.said.recorded"));
    }

    @Test
    void aPageThatDidNotComeOutStopsTheRestAndIsPrintedAgainOnF9() {
        office.printer.end(new JobVerdict.NotPrinted(PrintProblem.UNREACHABLE));
        model.open("");

        model.print();

        assertThat(office.rows()).singleElement().matches(row -> row.state() == PrintState.VOIDED);
        assertThat(said())
                .isEqualTo(Message.of(
                        "print.said.void", Message.of("print.page.home"), Message.of("device.printer.unreachable")));

        model.print();

        assertThat(office.printer.printed()).hasSize(4);
        assertThat(office.rows()).hasSize(5);
        assertThat(office.casework.sent).hasSize(1);
    }

    @Test
    void anUnknownPageIsNeverSentAgainUntilAPersonLooked() {
        office.printer.end(new JobVerdict.Unknown(PrintProblem.CONTACT_LOST));
        model.open("");
        model.print();
        assertThat(said()).isEqualTo(Message.of("print.said.look", Message.of("print.page.home")));
        assertThat(model.viewProperty().get().printing()).isEmpty();

        model.print();
        model.ask();
        model.print();
        assertThat(office.rows()).hasSize(1);

        model.looked(false);
        assertThat(office.rows()).singleElement().matches(row -> row.state() == PrintState.VOIDED);
        model.print();
        assertThat(office.printer.printed()).hasSize(4);
    }

    @Test
    void thePersonsWordCountsAndTheLastPageOutTellsTheRegistry() {
        model.open("");
        office.printer.waitFor().waitFor().waitFor().end(new JobVerdict.Unknown(PrintProblem.NOT_CONFIRMED));
        model.print();
        assertThat(office.casework.sent).isEmpty();
        assertThat(model.viewProperty().get().pageKey()).isEqualTo("booklet/member-3");

        model.looked(true);

        assertThat(office.casework.sent).hasSize(1);
        assertThat(office.rows()).hasSize(4);
    }

    @Test
    void afterAKillThePrinterIsAskedOnceForWhatWasUnderWay() {
        office.printer.end(new JobVerdict.Unknown(PrintProblem.CONTACT_LOST));
        Deque<Runnable> jobs = new ArrayDeque<>();
        PrintModel killed = office.model(new Work(jobs::add, Runnable::run, failure -> {
            throw new IllegalStateException(failure);
        }));
        killed.open("");
        while (!jobs.isEmpty()) {
            jobs.remove().run();
        }
        killed.print();
        assertThat(jobs).hasSize(1);
        assertThat(killed.viewProperty().get().mayPrint()).isFalse();

        jobs.remove().run();
        model.open("");

        assertThat(office.rows()).singleElement().matches(row -> row.state() == PrintState.UNKNOWN);
        assertThat(model.viewProperty().get().mayDecide()).isTrue();
    }

    @Test
    void aSpoiledSheetIsVoidOnlyAfterASecondLookAndOnlyThatPageIsPrintedAnew() {
        office.printer.waitFor().end(new JobVerdict.NotPrinted(PrintProblem.CANCELLED));
        model.open("");
        model.print();
        model.choosePage("booklet/home");

        model.spoiled();
        assertThat(office.rows().getFirst().state()).isEqualTo(PrintState.CONFIRMED);

        model.doubt();
        model.keep();
        model.doubt();
        model.spoiled();
        assertThat(office.rows().getFirst().state()).isEqualTo(PrintState.VOIDED);

        model.print();
        assertThat(office.printer.printed()).hasSize(5);
        assertThat(office.casework.sent).hasSize(1);
    }

    @Test
    void aRefusalIsSaidAndToldAgainOnlyByHand() {
        model.open("");
        model.print();
        office.casework.mailings.put(MessageKind.RECORD_PRINTED, new Mailing.Refused("case-unknown"));

        model.open("");
        model.choose(SampleCasework.CASE_NO);
        assertThat(said()).isEqualTo(Message.of("print.said.refused", Message.of("sync.problem.case-unknown")));
        assertThat(office.casework.sent).hasSize(1);

        model.print();
        assertThat(office.casework.sent).hasSize(2);
        assertThat(office.printer.printed()).hasSize(4);
    }

    @Test
    void whatWasPrintedAtAnotherWindowIsNotPrintedAgain() {
        office.casework.tell(SampleCasework.CASE_NO, CaseStage.PRINTED);
        model.open("");

        model.print();

        assertThat(office.printer.printed()).isEmpty();
        assertThat(said()).isEqualTo(Message.of("print.said.recorded"));
        assertThat(office.casework.sent).isEmpty();
    }

    @Test
    void withoutAPageToLookAtNothingIsPrinted() {
        office.known = new PersonLookup.Answer.Offline();
        office.printer.stand(new PrinterCondition.Absent());
        model.open("");

        model.print();
        assertThat(office.rows()).isEmpty();
        assertThat(said()).isEqualTo(Message.of("print.lack.OFFLINE"));
        assertThat(PrintSaying.of(model.viewProperty().get()).sign()).isEqualTo(Sign.STOP);

        office.known = new PersonLookup.Answer.Found(SampleCasework.settled());
        model.ask();
        assertThat(said()).isEqualTo(Message.of("print.said.ready", 4));
    }

    @Test
    void aJoinedHouseholdGetsOnlyTheNewcomersPages() {
        office.casework.joined = "500112000001";
        office.known = new PersonLookup.Answer.Found(SampleCasework.household("h-joined"));
        model.open("");

        assertThat(model.viewProperty().get().pages())
                .extracting(PrintView.QueuedPage::key)
                .containsExactly("booklet/member-1", "booklet/member-2", "booklet/member-3");
    }

    @Test
    void theHouseholdTheyLeftIsNotPrinted() {
        office.known = new PersonLookup.Answer.Found(SampleCasework.household("h-deyang"));
        model.open("");

        model.print();

        assertThat(said()).isEqualTo(Message.of("print.lack.NOT_SETTLED_YET"));
        assertThat(office.rows()).isEmpty();
    }

    @Test
    void theChoiceSurvivesNewsAndTheScreensOwnCaseIsChosen() {
        office.casework.tell(SampleCasework.OTHER, CaseStage.SETTLED);
        model.open(SampleCasework.OTHER);
        model.choosePage("booklet/member-2");

        office.casework.cases.addFirst(office.casework.cases.removeLast());
        model.reload();

        assertThat(model.viewProperty().get().caseNo()).isEqualTo(SampleCasework.OTHER);
        assertThat(model.viewProperty().get().pageKey()).isEqualTo("booklet/member-2");
    }

    private Message said() {
        return PrintSaying.of(model.viewProperty().get()).words();
    }
}
