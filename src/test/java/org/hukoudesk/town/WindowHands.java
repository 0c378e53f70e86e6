package org.hukoudesk.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// What an officer does at the window of 渝北: takes in, settles, prints, hands over.
public final class WindowHands {

    public static final String PHONE = "13908106220";

    /// The materials of a move for a bought home, by the names the catalogue gives them.
    public static final List<String> MATERIALS = List.of("property-certificate", "booklet", "id-card");

    private static final Pattern CASE_NO = Pattern.compile("500112-\\d{8}-\\d{7}");

    private final Hands hands;
    private final Path papers;
    private final Path glass;

    /// @param papers folder of the family's papers
    /// @param glass the file the scanner takes for what lies on it
    public WindowHands(Hands hands, Path papers, Path glass) {
        this.hands = hands;
        this.papers = papers;
        this.glass = glass;
    }

    public void openIntake() {
        openIntake("跨省户口迁移（一站式）");
    }

    /// Opens the intake of the first service whose name holds these words.
    public void openIntake(String words) {
        hands.click("entry-intake");
        hands.fill("filter", words);
        hands.type(KeyCode.ENTER);
        hands.see("intake");
    }

    /// Reads the card on the reader until the family is shown.
    public void readCard() {
        hands.type(KeyCode.F2);
        hands.read("欧阳文静");
    }

    /// Answers the form, with the family's card read before.
    public void fillForm() {
        tick("field-noticeSigned");
        hands.focus("field-newHead");
        hands.type(KeyCode.DOWN);
        hands.fill("field-destinationAddress", Cast.NEW_ADDRESS);
        hands.fill("field-contactPhone", PHONE);
    }

    /// Waits until the form holds what [#fillForm] put into it.
    public void seeFilledForm() {
        seeTyped("field-destinationAddress", Cast.NEW_ADDRESS);
        seeTyped("field-contactPhone", PHONE);
        hands.until("field-noticeSigned", box -> ((CheckBox) box).isSelected());
    }

    public void seeTyped(String field, String words) {
        hands.until(field, input -> ((TextField) input).getText().equals(words));
    }

    /// Lays a paper on the glass and scans it into its row of the list.
    public void scan(String material) {
        try {
            Files.copy(papers.resolve(material + ".ppm"), glass, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        hands.focus("material-" + material);
        hands.type(KeyCode.SPACE, KeyCode.F3);
        seeScanned(material);
    }

    /// Throws the pages of a row away.
    public void clear(String material) {
        hands.focus("material-" + material);
        hands.type(KeyCode.SPACE);
        hands.clickText("清除");
        hands.until(
                "material-" + material,
                row -> String.valueOf(row.getAccessibleText()).endsWith("缺"));
    }

    public void seeScanned(String material) {
        hands.until(
                "material-" + material,
                row -> String.valueOf(row.getAccessibleText()).endsWith("1 页"));
    }

    /// Files the intake and answers its case number.
    public String submit() {
        hands.type(KeyCode.F9);
        hands.until(
                "barSaid", said -> CASE_NO.matcher(((Labeled) said).getText()).find());
        Matcher number = CASE_NO.matcher(((Labeled) hands.see("barSaid")).getText());
        number.find();
        return number.group();
    }

    /// The whole intake of the family, from the card to the case number.
    public String takeIn() {
        openIntake();
        readCard();
        fillForm();
        MATERIALS.forEach(this::scan);
        return submit();
    }

    /// Opens a case in the exchange.
    public void openExchange(String caseNo) {
        hands.click("entry-exchange");
        hands.click("row-" + caseNo);
    }

    /// Registers the family here once the origin has released it, and turns to its pages.
    public void settle(String caseNo) {
        openExchange(caseNo);
        hands.press("settle");
        hands.press("to-print");
        hands.see("page-booklet-home");
        hands.read("按 F9 打印 4 页");
    }

    public void handOver(String caseNo) {
        openHandover(caseNo);
        hands.press("hand-over");
        hands.read("没有待领的户口簿");
    }

    /// Everything looked at and signed, the booklet not yet in the citizen's hand.
    public void openHandover(String caseNo) {
        hands.click("entry-handover");
        hands.click("row-" + caseNo);
        tick("seen");
        tick("signed");
    }

    public void tick(String id) {
        CheckBox box = (CheckBox) hands.focus(id);
        hands.type(KeyCode.SPACE);
        hands.until(id, _ -> box.isSelected());
    }
}
