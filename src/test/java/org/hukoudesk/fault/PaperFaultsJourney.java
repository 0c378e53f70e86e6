package org.hukoudesk.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.town.Cast;
import org.hukoudesk.town.Hands;
import org.hukoudesk.town.Play;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/// Faults of the printer, with the family already registered at its new place: what is said to be printed lies on
/// paper, and nothing lies on paper twice.
class PaperFaultsJourney {

    private static final List<String> PAGES =
            List.of("booklet/home", "booklet/member-1", "booklet/member-2", "booklet/member-3");

    @TempDir
    Path folder;

    private Play play;
    private Hands hands;
    private Register register;
    private String caseNo = "";

    @BeforeEach
    void settle(TestInfo test) {
        Path pictures = Path.of("target", "journey", "paper-faults")
                .resolve(test.getTestMethod().orElseThrow().getName());
        play = new Play(folder, pictures, Cast.WINDOW, Cast.OFFICE, Cast.ORIGIN);
        caseNo = play.settled();
        hands = play.at(Cast.WINDOW);
        register = new Register(play.witness(Cast.WINDOW));
    }

    @AfterEach
    void end() {
        play.close();
    }

    @Test
    void anEmptyTrayHoldsThePageUntilThereIsPaperAndPrintsItOnce() {
        play.town().booklets().paperOut();
        hands.press("print");
        hands.read("没纸了，放好内页后自动继续");
        hands.picture("no-paper");
        assertThat(play.town().booklets().printed()).isEmpty();
        assertThat(register.theCase(caseNo).stage()).isEqualTo("SETTLED");

        play.town().booklets().paperIn();
        hands.read("登记机关已记下");
        assertThat(play.town().booklets().printed()).hasSize(PAGES.size());
        assertThat(register.theCase(caseNo).stage()).isEqualTo("PRINTED");
        play.window().handOver(caseNo);

        register.isMoved();
        play.end(Cast.WINDOW);
        assertThat(sheets())
                .containsExactlyElementsOf(
                        PAGES.stream().map(page -> page + " ISSUED").toList());
    }

    @Test
    void aPageLostWithItsPrinterIsLookedForAndPrintedAnew() {
        killWithAPageUnderWay();
        hands.press("not-out");
        hands.read("作废");
        assertThat(play.town().booklets().printed()).isEmpty();

        play.town().booklets().release();
        play.town().booklets().restart();
        hands.press("print");
        hands.read("登记机关已记下");

        assertThat(play.town().booklets().printed()).hasSize(PAGES.size());
        assertThat(register.theCase(caseNo).stage()).isEqualTo("PRINTED");
        register.isMoved();
        play.end(Cast.WINDOW);
        assertThat(sheets())
                .containsExactly(
                        "booklet/home VOIDED",
                        "booklet/home CONFIRMED",
                        "booklet/member-1 CONFIRMED",
                        "booklet/member-2 CONFIRMED",
                        "booklet/member-3 CONFIRMED");
    }

    @Test
    void aPageThatCameOutOfADyingPrinterIsNotPrintedAgain() {
        killWithAPageUnderWay();
        hands.press("came-out");
        hands.read("按 F9 打印 3 页");

        play.town().booklets().release();
        play.town().booklets().restart();
        hands.press("print");
        hands.read("登记机关已记下");

        assertThat(play.town().booklets().printed()).hasSize(PAGES.size() - 1);
        register.isMoved();
        play.end(Cast.WINDOW);
        assertThat(sheets())
                .containsExactlyElementsOf(
                        PAGES.stream().map(page -> page + " CONFIRMED").toList());
    }

    /// Nobody but a person with eyes can say whether the page is on paper.
    private void killWithAPageUnderWay() {
        play.town().booklets().hold();
        hands.press("print");
        hands.read("正在打印第 1 页，共 4 页");
        play.town().booklets().awaitJob();
        play.town().booklets().kill();
        hands.read("请看打印机出纸口，这一页印出来了吗？");
        hands.read("打印机没有回应。检查电源和连线，再按 F5");
        hands.picture("unknown");
        hands.until("print", button -> button.isDisabled());
        assertThat(register.theCase(caseNo).stage()).isEqualTo("SETTLED");
    }

    /// The booklet's sheets in the window's own journal, in the order they were prepared; the window is closed.
    private List<String> sheets() {
        var key = new StoreSettings.EncryptedFile(
                play.town().data(Cast.WINDOW).resolve("station"),
                play.witness(Cast.WINDOW).secret().store());
        try (Store store = Store.open(key, StoreRole.STATION)) {
            return store.read(tx -> tx.printJournal().ofCase(caseNo).stream()
                    .filter(row -> row.order().pageKey().startsWith("booklet/"))
                    .map(row -> row.order().pageKey() + " " + row.state())
                    .toList());
        }
    }
}
