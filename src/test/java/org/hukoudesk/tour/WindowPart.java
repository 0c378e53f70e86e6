package org.hukoudesk.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// 周敏 at the window of 渝北: takes in, later settles, prints and hands over.
final class WindowPart {

    private static final String PHONE = "13908106220";
    private static final Pattern CASE_NO = Pattern.compile("500112-\\d{8}-\\d{7}");

    private final Hands hands;
    private final Mishap mishap;
    private final Path papers;
    private final Path glass;
    private String caseNo = "";

    WindowPart(Hands hands, Mishap mishap, Path papers, Path glass) {
        this.hands = hands;
        this.mishap = mishap;
        this.papers = papers;
        this.glass = glass;
    }

    /// @param again when the window was killed in the middle of the intake and started anew
    void play(boolean again) {
        hands.read(Cast.ZHOU_MIN.name());
        hands.picture("01-login");
        LoginPart.sitDown(hands, Cast.ZHOU_MIN);
        hands.picture("02-desk");
        hands.click("entry-intake");
        hands.see("intake");
        if (again) {
            goOn();
        } else {
            begin();
        }
        submit();
        settle();
        print();
        handOver();
    }

    private void begin() {
        hands.type(KeyCode.F2);
        hands.read("欧阳文静");
        hands.picture("03-card-read");
        hands.type(KeyCode.F9);
        hands.picture("04-missing");
        tick("field-noticeSigned");
        hands.focus("field-newHead");
        hands.type(KeyCode.DOWN);
        hands.fill("field-destinationAddress", Cast.NEW_ADDRESS);
        hands.fill("field-contactPhone", PHONE);
        scan("property-certificate");
        if (mishap == Mishap.KILLS) {
            hands.read("已自动保存");
            System.out.println(Tour.KILL_WINDOW);
            hands.read("nobody sees this: the process is killed here");
        }
        scanTheRest();
    }

    /// The card, the answers and the scan are still there.
    private void goOn() {
        hands.read("欧阳文静");
        hands.until(
                "field-destinationAddress",
                field -> ((TextField) field).getText().equals(Cast.NEW_ADDRESS));
        hands.until("field-contactPhone", field -> ((TextField) field).getText().equals(PHONE));
        hands.until("field-noticeSigned", box -> ((CheckBox) box).isSelected());
        untilScanned("property-certificate");
        hands.picture("04-reopened");
        scanTheRest();
    }

    private void scanTheRest() {
        scan("booklet");
        scan("id-card");
        hands.picture("05-complete");
    }

    private void submit() {
        hands.type(KeyCode.F9);
        hands.until(
                "barSaid", said -> CASE_NO.matcher(((Labeled) said).getText()).find());
        Matcher number = CASE_NO.matcher(((Labeled) hands.see("barSaid")).getText());
        number.find();
        caseNo = number.group();
        hands.picture("06-submitted");
        hands.read("的回执已印出");
    }

    private void tick(String id) {
        CheckBox box = (CheckBox) hands.focus(id);
        hands.type(KeyCode.SPACE);
        hands.until(id, _ -> box.isSelected());
    }

    /// Lays a paper on the glass and scans it into its row of the list.
    private void scan(String material) {
        try {
            Files.copy(papers.resolve(material + ".ppm"), glass, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        hands.focus("material-" + material);
        hands.type(KeyCode.SPACE, KeyCode.F3);
        untilScanned(material);
    }

    private void untilScanned(String material) {
        hands.until(
                "material-" + material,
                row -> String.valueOf(row.getAccessibleText()).endsWith("1 页"));
    }

    /// Waits for 旌阳 to release, then registers the family here.
    private void settle() {
        hands.click("entry-exchange");
        hands.click("row-" + caseNo);
        if (mishap == Mishap.KILLS) {
            hands.until("settle", button -> !button.isDisabled());
            System.out.println(Tour.KILL_REGISTRY);
            hands.read("离线");
            hands.read("已同步");
        }
        hands.press("settle");
        hands.see("to-print");
        hands.picture("12-settled");
        hands.press("to-print");
    }

    /// Every page is looked at before it is printed.
    private void print() {
        hands.see("page-booklet-home");
        hands.read("按 F9 打印 4 页");
        hands.picture("13-print-queue");
        hands.press("print");
        hands.read("登记机关已记下");
        hands.picture("14-printed");
    }

    private void handOver() {
        hands.click("entry-handover");
        hands.click("row-" + caseNo);
        tick("seen");
        tick("signed");
        hands.picture("15-handover");
        hands.press("hand-over");
        hands.read("没有待领的户口簿");
        hands.picture("16-handed-over");
    }
}
