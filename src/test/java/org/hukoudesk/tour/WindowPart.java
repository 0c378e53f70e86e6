package org.hukoudesk.tour;

import javafx.scene.input.KeyCode;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.town.Cast;
import org.hukoudesk.town.Hands;
import org.hukoudesk.town.Login;
import org.hukoudesk.town.WindowHands;

/// 周敏 at the window of 渝北: takes in, later settles, prints and hands over.
final class WindowPart {

    private final Hands hands;
    private final Mishap mishap;
    private final WindowHands window;
    private String caseNo = "";

    WindowPart(Hands hands, Mishap mishap, WindowHands window) {
        this.hands = hands;
        this.mishap = mishap;
        this.window = window;
    }

    /// @param again when the window was killed in the middle of the intake and started anew
    void play(boolean again) {
        hands.read(Cast.ZHOU_MIN.name());
        hands.picture("01-login");
        Login.sitDown(hands, Cast.ZHOU_MIN);
        hands.picture("02-desk");
        window.openIntake();
        if (again) {
            goOn();
        } else {
            begin();
        }
        submit();
        settle();
        print();
        handOver();
        lookUp();
    }

    private void begin() {
        window.readCard();
        hands.picture("03-card-read");
        hands.type(KeyCode.F9);
        hands.picture("04-missing");
        window.fillForm();
        window.scan("property-certificate");
        if (mishap == Mishap.KILLS) {
            hands.until("saved", mark -> ((Lamp) mark).getSign() == Sign.OK);
            System.out.println(Tour.KILL_WINDOW);
            hands.read("nobody sees this: the process is killed here");
        }
        scanTheRest();
    }

    /// The card, the answers and the scan are still there.
    private void goOn() {
        hands.read("欧阳文静");
        window.seeFilledForm();
        window.seeScanned("property-certificate");
        hands.picture("04-reopened");
        scanTheRest();
    }

    private void scanTheRest() {
        window.scan("booklet");
        window.scan("id-card");
        hands.picture("05-complete");
    }

    private void submit() {
        caseNo = window.submit();
        hands.picture("06-submitted");
        hands.read("的回执已印出");
    }

    /// Waits for 旌阳 to release, then registers the family here.
    private void settle() {
        window.openExchange(caseNo);
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

    /// Finds the family again in the command bar, by initials and for a purpose.
    private void lookUp() {
        hands.chord(KeyCode.CONTROL, KeyCode.K);
        hands.fill("command-purpose", "核对刚发的户口簿，办件 " + caseNo);
        hands.fill("typed", "oywj");
        hands.read("重庆市渝北区" + Cast.NEW_ADDRESS);
        hands.picture("18-found");
        hands.type(KeyCode.ENTER);
        hands.read("常住人口登记卡");
        hands.picture("19-household");
    }

    private void handOver() {
        window.openHandover(caseNo);
        hands.picture("15-handover");
        hands.press("hand-over");
        hands.read("没有待领的户口簿");
        hands.picture("16-handed-over");
    }
}
