package org.hukoudesk.station.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.RecordPrinted;
import org.hukoudesk.device.printer.JobVerdict;
import org.hukoudesk.device.printer.MediaSize;
import org.hukoudesk.device.printer.PrintOrder;
import org.hukoudesk.device.printer.PrintProblem;
import org.hukoudesk.device.printer.PrinterCondition;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.station.booklet.HandMark;
import org.hukoudesk.station.replica.PersonLookup;
import org.hukoudesk.station.shell.Entry;
import org.hukoudesk.station.shell.Language;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.store.station.PrintState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an executed case puts on paper, on which printer, and what is left to the officer's hand.
class ExecutedPapersTest {

    private final PrintOffice office = new PrintOffice();
    private final PrintModel model = office.model(Work.inline());

    @BeforeEach
    void theFamilyLivesAtHome() {
        office.known = new PersonLookup.Answer.Found(SampleCasework.household(SampleCasework.FROM));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aBirthPrintsTheChildsPageAlone() {
        office.known = new PersonLookup.Answer.Found(SampleCasework.grown());
        executed(ExecutedResults.birth());
        assertThat(pages()).containsExactly("booklet/member-1");
        assertThat(model.viewProperty().get().pages().getFirst().subject()).isEqualTo("陈*晴");
        assertThat(office.frame.counts()).containsEntry(Entry.PRINT, 1);

        model.print();

        assertThat(office.printer.printed())
                .singleElement()
                .extracting(PrintOrder::size)
                .isEqualTo(MediaSize.BOOKLET);
        assertThat(toldPages()).containsExactly("booklet/member-1");
        assertThat(said()).isEqualTo(Message.of("print.said.told"));
    }

    @Test
    void aChildTheRegisterDoesNotShowYetIsNotPrinted() {
        executed(ExecutedResults.birth());

        model.print();

        assertThat(said()).isEqualTo(Message.of("print.lack.NOT_SETTLED_YET"));
        assertThat(office.rows()).isEmpty();
    }

    @Test
    void severalLinesOnOnePageReprintItOnce() {
        executed(ExecutedResults.renamedWife());
        assertThat(pages()).containsExactly("booklet/member-1");

        model.print();

        assertThat(office.printer.printed()).hasSize(1);
        assertThat(toldPages()).containsExactly("booklet/member-1");
    }

    @Test
    void aDeathLeavesAStampForTheHandAndGoesOnToTheHandover() {
        executed(ExecutedResults.deathOfTheWife());

        assertThat(pages()).isEmpty();
        assertThat(said()).isEqualTo(Message.of("print.said.paperless"));
        assertThat(marks()).containsExactly(new HandMark(HandMark.Kind.DEATH, "欧**静"));
        assertThat(Spoken.words(marks().getFirst(), new Strings(Language.CHINESE)))
                .isEqualTo("在 欧**静 的页上盖「死亡」章，写日期");
        assertThat(office.frame.counts()).containsEntry(Entry.PRINT, 0);

        model.print();

        assertThat(office.navigator.current()).isEqualTo(new Screen.Handover(SampleCasework.CASE_NO));
        assertThat(office.rows()).isEmpty();
        assertThat(office.casework.sent).isEmpty();
    }

    @Test
    void aBookletThatIsCollectedIsSaidSo() {
        executed(ExecutedResults.merged());

        assertThat(marks())
                .containsExactly(
                        new HandMark(HandMark.Kind.COLLECTED, ""), new HandMark(HandMark.Kind.MOVED_OUT, "陈*安"));
        assertThat(Spoken.words(marks().getFirst(), new Strings(Language.ENGLISH)))
                .isEqualTo("Collect the booklet, it is cancelled");
    }

    @Test
    void aSplitPrintsIntoBothBooklets() {
        HouseholdSnapshot home = SampleCasework.household(SampleCasework.FROM);
        office.others.put(
                "h-new",
                new HouseholdSnapshot(
                        "h-new",
                        1,
                        "NORMAL",
                        home.lines(),
                        List.of(home.members().getLast())));
        executed(ExecutedResults.split());

        assertThat(pages()).containsExactly("booklet/home", "booklet/member-1", "booklet/home-2", "booklet/member-2");
        assertThat(model.viewProperty().get().pages())
                .extracting(PrintView.QueuedPage::title)
                .contains(Message.of("print.page.home"), Message.of("print.page.home.other", "2"));
        assertThat(marks()).containsExactly(new HandMark(HandMark.Kind.MOVED_OUT, "陈*阳"));
    }

    @Test
    void aHouseholdNobodyOnFileLivesInIsAskedForByThoseTheWorkstationWasTold() {
        HouseholdSnapshot joined = SampleCasework.household("h-joined");
        ResidentSnapshot host = joined.members().getFirst();
        office.known = new PersonLookup.Answer.Unknown();
        office.others.put("h-joined", new HouseholdSnapshot("h-joined", 1, "NORMAL", joined.lines(), List.of(host)));
        executed(ExecutedResults.hostPromoted());
        assertThat(said()).isEqualTo(Message.of("print.lack.NOT_TOLD"));

        office.livingThere.put("h-joined", List.of(new CitizenId(host.who().citizenId())));
        model.ask();

        assertThat(pages()).containsExactly("booklet/member-1");
    }

    @Test
    void withoutALineNoPageIsDrawn() {
        office.known = new PersonLookup.Answer.Offline();
        executed(ExecutedResults.renamedWife());

        assertThat(said()).isEqualTo(Message.of("print.lack.OFFLINE"));
    }

    @Test
    void aCertificateIsOneA4PageOnItsOwnPrinter() {
        office.paperPrinter.stand(new PrinterCondition.NeedsAttention(List.of("toner-empty")));
        executed(ExecutedResults.certificate());
        assertThat(pages()).containsExactly("document/1");
        assertThat(model.printerProperty().get()).contains(new PrinterCondition.NeedsAttention(List.of("toner-empty")));

        model.print();

        assertThat(office.printer.printed()).isEmpty();
        assertThat(office.paperPrinter.printed())
                .singleElement()
                .extracting(PrintOrder::size)
                .isEqualTo(MediaSize.A4);
        assertThat(toldPages()).containsExactly("document/1");
    }

    @Test
    void anUnknownCertificateIsAskedForAtItsOwnPrinter() {
        office.paperPrinter.end(new JobVerdict.Unknown(PrintProblem.CONTACT_LOST));
        executed(ExecutedResults.certificate());
        model.print();
        assertThat(said()).isEqualTo(Message.of("print.said.look", Message.of("print.page.document")));

        model.looked(true);

        assertThat(office.rows()).singleElement().matches(row -> row.state() == PrintState.CONFIRMED);
        assertThat(toldPages()).containsExactly("document/1");
    }

    @Test
    void aLetterIsPrintedOnA4AndTheRegistryNeedNotHear() {
        office.casework.tell(SampleCasework.CASE_NO, CaseStage.REJECTED, ExecutedResults.refusal());
        model.open(SampleCasework.CASE_NO);
        assertThat(pages()).containsExactly("letter/REFUSAL_DECISION-3");
        assertThat(model.viewProperty().get().pages().getFirst().title())
                .isEqualTo(Message.of("print.page.letter.REFUSAL_DECISION"));
        assertThat(office.frame.counts()).containsEntry(Entry.PRINT, 1);

        model.print();

        assertThat(office.paperPrinter.printed()).hasSize(1);
        assertThat(said()).isEqualTo(Message.of("print.said.letterOut"));
        assertThat(office.frame.counts()).containsEntry(Entry.PRINT, 0);
        assertThat(office.casework.sent).isEmpty();
    }

    @Test
    void aLetterOfAnEarlierDayIsNotKeptInTheQueue() {
        office.casework.tell(SampleCasework.CASE_NO, CaseStage.REJECTED, ExecutedResults.refusal());
        model.open(SampleCasework.CASE_NO);
        model.print();
        assertThat(model.viewProperty().get().cases()).hasSize(1);

        office.nextDay();
        model.reload();

        assertThat(model.viewProperty().get().cases()).isEmpty();
    }

    @Test
    void anotherLetterOfTheSameCaseIsPrintedTheSameDay() {
        office.casework.tell(SampleCasework.CASE_NO, CaseStage.SUPPLEMENT, ExecutedResults.refusal());
        model.open(SampleCasework.CASE_NO);
        model.print();

        Map<String, String> again = new HashMap<>(ExecutedResults.refusal().facts());
        again.put("count", "4");
        office.casework.tell(
                SampleCasework.CASE_NO, CaseStage.REJECTED, new CaseResult("", List.of(), List.of(), again));
        model.open(SampleCasework.CASE_NO);
        model.ask();

        assertThat(office.frame.counts()).containsEntry(Entry.PRINT, 1);
    }

    @Test
    void thePrinterShownIsThatOfThePage() {
        office.paperPrinter.stand(new PrinterCondition.Absent());
        office.casework.tell(SampleCasework.OTHER, CaseStage.EXECUTED, ExecutedResults.certificate());
        executed(ExecutedResults.renamedWife());
        assertThat(model.printerProperty().get()).contains(new PrinterCondition.Ready());

        model.choose(SampleCasework.OTHER);
        assertThat(model.printerProperty().get()).contains(new PrinterCondition.Absent());

        model.choose(SampleCasework.CASE_NO);
        assertThat(model.printerProperty().get()).contains(new PrinterCondition.Ready());
    }

    private void executed(CaseResult result) {
        office.casework.tell(SampleCasework.CASE_NO, CaseStage.EXECUTED, result);
        model.open(SampleCasework.CASE_NO);
    }

    private List<String> pages() {
        return model.viewProperty().get().pages().stream()
                .map(PrintView.QueuedPage::key)
                .toList();
    }

    private List<HandMark> marks() {
        return model.viewProperty().get().chosen().orElseThrow().marks();
    }

    private List<String> toldPages() {
        assertThat(office.casework.sent).singleElement().isInstanceOf(RecordPrinted.class);
        return ((RecordPrinted) office.casework.sent.getFirst())
                .pages().stream().map(RecordPrinted.IssuedPage::page).toList();
    }

    private Message said() {
        return PrintSaying.of(model.viewProperty().get()).words();
    }
}
