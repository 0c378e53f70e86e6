package org.hukoudesk.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.hukoudesk.town.Cast;
import org.hukoudesk.town.Hands;
import org.hukoudesk.town.Play;
import org.hukoudesk.town.WindowHands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/// Faults while a case is taken in. Nothing the officer has typed or scanned is lost by any of them, and nothing is
/// filed that should not be.
class IntakeFaultsJourney {

    private static final Path PICTURES = Path.of("target", "journey", "intake-faults");

    @TempDir
    Path folder;

    private Play play;
    private Hands hands;
    private WindowHands window;
    private Register register;

    @BeforeEach
    void sitDown(TestInfo test) {
        play = new Play(
                folder, PICTURES.resolve(test.getTestMethod().orElseThrow().getName()), Cast.WINDOW);
        hands = play.sitDown(Cast.WINDOW, Cast.ZHOU_MIN);
        window = play.window();
        register = new Register(play.witness(Cast.WINDOW));
        window.openIntake();
    }

    @AfterEach
    void end() {
        play.close();
    }

    @Test
    void aMisreadCardIsReadAgainAndNothingTypedIsLost() {
        hands.fill("field-contactPhone", WindowHands.PHONE);
        window.scan("booklet");
        lay("fault", "checksum");
        hands.type(KeyCode.F2);
        hands.read("读卡出错。请把卡拿起再放好，按 F2");
        hands.picture("misread");

        window.seeTyped("field-contactPhone", WindowHands.PHONE);
        window.seeScanned("booklet");
        isNothingFiled();

        play.town().reader().lay(Cast.card());
        window.readCard();

        window.seeTyped("field-contactPhone", WindowHands.PHONE);
        window.seeScanned("booklet");
        assertThat(hands.words("who")).contains("陈𠮷安").doesNotContain("读卡出错");
        isNothingFiled();
    }

    @Test
    void anUnknownPersonIsSaidSoAndTheInputWaitsForTheRightCard() {
        hands.fill("field-contactPhone", WindowHands.PHONE);
        window.scan("property-certificate");
        lay("id", Cast.number("99010119870512005"));
        hands.type(KeyCode.F2);
        hands.read("查不到此人的户籍。请核对身份证，或联系户籍地派出所；已填的内容都在");
        hands.picture("unknown");

        hands.type(KeyCode.F9);
        hands.read("还不能提交");
        window.seeTyped("field-contactPhone", WindowHands.PHONE);
        isNothingFiled();

        play.town().reader().lay(Cast.card());
        window.readCard();
        window.seeTyped("field-contactPhone", WindowHands.PHONE);
        window.seeScanned("property-certificate");
    }

    @Test
    void aNumberWithAWrongCheckCharacterIsNobody() {
        hands.fill("field-contactPhone", WindowHands.PHONE);
        String wrong = Cast.HEAD.substring(0, 17) + (Cast.HEAD.endsWith("1") ? "2" : "1");
        lay("id", wrong);
        hands.type(KeyCode.F2);
        hands.read("身份号码最后一位校验不对，请重新读卡或核对证件");
        hands.picture("wrong-check");

        assertThat(hands.words("who")).isEmpty();
        assertThat(hands.screen()).doesNotContain(wrong);
        window.seeTyped("field-contactPhone", WindowHands.PHONE);
        isNothingFiled();
    }

    @Test
    void aMissingMaterialIsJumpedToAndTheCaseFiledOnceItIsThere() {
        window.readCard();
        window.fillForm();
        window.scan("property-certificate");
        window.scan("id-card");
        hands.type(KeyCode.F9);
        hands.read("还不能提交，已跳到第一处要补的地方");
        hands.until("material-booklet", row -> row.isFocused());
        hands.picture("missing");
        isNothingFiled();

        window.scan("booklet");
        String caseNo = window.submit();
        hands.read(caseNo + " 的回执已印出");

        assertThat(register.theCase(caseNo).stage()).isEqualTo("ACCEPTED");
        assertThat(play.town().paper().printed()).hasSize(1);
        register.isUntouched();
    }

    @Test
    void withTheRegistryDownACaseIsTakenInAndArrivesLater() {
        play.town().killRegistry();
        hands.type(KeyCode.F2);
        hands.read("网络不通，现在查不到户籍。网络恢复后再按 F2；已填的内容都在");
        hands.picture("offline-card");
        hands.fill("field-contactPhone", WindowHands.PHONE);

        play.town().startRegistry();
        // A reader finds a card it has read only after it was lifted.
        play.town().reader().lay(Cast.card());
        window.readCard();
        window.fillForm();
        play.town().killRegistry();
        WindowHands.MATERIALS.forEach(window::scan);
        String caseNo = window.submit();
        hands.read(caseNo + " 的回执已印出");
        hands.read("离线");
        hands.picture("offline-filed");
        assertThat(play.town().paper().printed()).hasSize(1);

        play.end(Cast.WINDOW);
        hands = play.at(Cast.WINDOW);
        play.town().startRegistry();
        play.sitDown(Cast.WINDOW, Cast.ZHOU_MIN);
        hands.read("已同步");

        assertThat(register.theCase(caseNo).stage()).isEqualTo("ACCEPTED");
        assertThat(play.witness(Cast.WINDOW).caseNumbers()).containsExactly(caseNo);
        assertThat(play.town().paper().printed()).hasSize(1);
        register.isUntouched();
    }

    /// The family's card with one entry of it otherwise.
    private void lay(String key, String entry) {
        Map<String, String> card = new HashMap<>(Cast.card());
        card.put(key, entry);
        play.town().reader().lay(card);
    }

    private void isNothingFiled() {
        register.hasNoCase();
        register.isUntouched();
        assertThat(play.town().paper().printed()).isEmpty();
    }
}
