package org.hukoudesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.document.page.Paper;
import org.hukoudesk.scenario.Neighbours.Member;
import org.hukoudesk.town.Cast;
import org.hukoudesk.town.Hands;
import org.hukoudesk.town.Play;
import org.hukoudesk.town.WindowHands;

/// 周敏 at the window of 新牌坊派出所, with whoever stands before her.
final class Clerk {

    private final Play play;
    private final Hands hands;

    /// @param hands of the window with the officer signed on
    Clerk(Play play, Hands hands) {
        this.play = play;
        this.hands = hands;
    }

    /// Opens the service of this name and reads the card of who stands there.
    void begin(String service, Member applicant) {
        begin(service, applicant.card());
    }

    /// Opens the service of this name and reads this card.
    void begin(String service, Map<String, String> card) {
        play.town().reader().lay(card);
        play.window().openIntake(service);
        hands.type(KeyCode.F2);
        hands.read(card.getOrDefault("name", ""));
        hands.read("身份证已读");
    }

    void answer(String field, String words) {
        hands.fill("field-" + field, words);
    }

    void tick(String field) {
        new WindowHands(hands, play.town().glass(), play.town().glass()).tick("field-" + field);
    }

    /// Walks down a list until these words are chosen.
    void choose(String field, String words) {
        hands.choose("field-" + field, words);
    }

    /// Has each of these originals in hand.
    void sees(String... materials) {
        for (String material : materials) {
            hands.focus("material-" + material);
            hands.type(KeyCode.SPACE);
            hands.clickText("看过原件");
            hands.until(
                    "material-" + material,
                    row -> String.valueOf(row.getAccessibleText()).endsWith("核验原件"));
        }
    }

    /// Lays each of these papers on the scanner, drawn with its name and who it is of.
    void scans(String of, String... materials) {
        for (String material : materials) {
            play.bring(material, material + "（样张）", of);
            play.window().scan(material);
        }
    }

    /// Files the case and answers its number.
    String submit() {
        return play.window().submit();
    }

    /// Prints the pages of a case on white paper, one after the other, and answers what the printer received last,
    /// without its line breaks.
    ///
    /// @param picture name of the picture of the pages before they are printed
    String prints(String caseNo, String picture) throws IOException {
        int before = play.town().paper().printed().size();
        openPrint(caseNo, picture);
        List<Path> printed = play.town().paper().printed();
        assertThat(printed).hasSize(before + 1);
        return words(printed.getLast());
    }

    /// Prints the pages of a case into a booklet and answers the last one, without its line breaks.
    String printsIntoBooklet(String caseNo, String picture) throws IOException {
        openPrint(caseNo, picture);
        return words(play.town().booklets().printed().getLast());
    }

    private void openPrint(String caseNo, String picture) {
        hands.click("entry-print");
        hands.click("row-" + caseNo);
        hands.read("再按 F9 打印");
        hands.picture(picture);
        hands.press("print");
        hands.read("登记机关已记下");
    }

    private static String words(Path page) throws IOException {
        return new Paper(Files.readAllBytes(page)).text().replaceAll("\\s", "");
    }

    /// Has what was printed looked at and signed for, and gives it away.
    void handsOver(String caseNo) {
        play.window().openHandover(caseNo);
        hands.press("hand-over");
        stands(caseNo, "HANDED_OVER");
    }

    /// Waits until the registry says that the case stands here.
    CaseSnapshot stands(String caseNo, String stage) {
        hands.until(
                "entry-desk",
                _ -> told(caseNo).filter(it -> it.stage().equals(stage)).isPresent());
        return told(caseNo).orElseThrow();
    }

    private Optional<CaseSnapshot> told(String caseNo) {
        return play.witness(Cast.WINDOW).caseOf(caseNo);
    }

    Hands hands() {
        return hands;
    }
}
