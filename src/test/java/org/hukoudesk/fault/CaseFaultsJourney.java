package org.hukoudesk.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.station.login.OfficerFile;
import org.hukoudesk.town.Cast;
import org.hukoudesk.town.Hands;
import org.hukoudesk.town.Login;
import org.hukoudesk.town.Play;
import org.hukoudesk.town.WindowHands;
import org.hukoudesk.town.Witness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/// Faults between the counters: the same person twice, an officer who may not, a workstation that lies, an origin that
/// says no, a registry that is away.
class CaseFaultsJourney {

    @TempDir
    Path folder;

    private Path pictures = Path.of("target", "journey");

    @BeforeEach
    void name(TestInfo test) {
        pictures = pictures.resolve("case-faults")
                .resolve(test.getTestMethod().orElseThrow().getName());
    }

    @Test
    void aPersonInAnOpenPermitIsNotTakenInAgainAndGetsNoSecondPermit() {
        try (var play = new Play(folder, pictures, Cast.WINDOW, Cast.OFFICE)) {
            var register = new Register(play.witness(Cast.WINDOW));
            play.sitDown(Cast.WINDOW, Cast.ZHOU_MIN);
            String first = play.window().takeIn();
            play.town().reader().lay(Cast.card());
            String second = play.window().takeIn();
            play.approve(Cast.HE_CHUAN);
            play.approve(Cast.HE_CHUAN);
            play.approve(Cast.LUO_LAN);
            register.isPermitted(first);

            secondPermitIsRefused(play, second);
            register.isPermitted(first);

            Hands hands = play.at(Cast.WINDOW);
            play.window().openIntake();
            hands.fill("field-contactPhone", WindowHands.PHONE);
            play.town().reader().lay(Cast.card());
            hands.type(KeyCode.F2);
            hands.read("此人有没办完的准迁证");
            hands.picture("third-intake");

            play.window().seeTyped("field-contactPhone", WindowHands.PHONE);
            assertThat(play.witness(Cast.WINDOW).caseNumbers()).containsExactlyInAnyOrder(first, second);
            assertThat(play.town().paper().printed()).hasSize(2);
            register.isPermitted(first);
        }
    }

    private static void secondPermitIsRefused(Play play, String caseNo) {
        Hands office = play.sitDown(Cast.OFFICE, Cast.LUO_LAN);
        office.click("entry-review");
        office.read("陈*安");
        office.fill("opinion", "材料齐全，同意");
        office.press("approve");
        office.read("没有办成：有人已经写在另一份没办完的准迁证上");
        office.picture("second-permit");

        assertThat(office.words("opinion")).isEqualTo("材料齐全，同意");
        Witness witness = play.witness(Cast.WINDOW);
        assertThat(witness.caseOf(caseNo).orElseThrow().stage()).isEqualTo("STATION_APPROVED");
        assertThat(witness.permitOf(caseNo)).isEmpty();
    }

    @Test
    void whoTookACaseInDoesNotApproveIt() {
        Cast.Seat window = Cast.WINDOW.and(Cast.MA_JUN);
        try (var play = new Play(folder, pictures, window, Cast.OFFICE)) {
            var register = new Register(play.witness(window));
            Hands hands = play.sitDown(window, Cast.MA_JUN);
            String caseNo = play.window().takeIn();
            hands.read(caseNo + " 的回执已印出");
            hands.click("entry-review");
            hands.click("row-" + caseNo);
            hands.read("受理人不得审批自己受理的办件，请由其他人审批");
            hands.until("approve", button -> button.isDisabled());
            hands.picture("own-intake");

            CaseSnapshot told = register.theCase(caseNo);
            assertThat(told.stage()).isEqualTo("ACCEPTED");
            assertThat(told.decisions()).isEmpty();
            register.isUntouched();

            play.approve(Cast.HE_CHUAN);

            assertThat(register.theCase(caseNo).decisions())
                    .extracting(CaseSnapshot.Decided::officer)
                    .containsExactly(Cast.HE_CHUAN.id());
            assertThat(play.town().paper().printed()).hasSize(1);
        }
    }

    /// Somebody with the workstation in hand and one officer's PIN writes another officer into its file, under the key
    /// they have.
    @Test
    void aWorkstationDoesNotSpeakForAnotherOfficer() {
        try (var play = new Play(folder, pictures, Cast.WINDOW, Cast.OFFICE)) {
            var register = new Register(play.witness(Cast.WINDOW));
            play.sitDown(Cast.WINDOW, Cast.ZHOU_MIN);
            String caseNo = play.window().takeIn();
            play.at(Cast.WINDOW).read(caseNo + " 的回执已印出");
            play.end(Cast.WINDOW);
            forge(play.town().data(Cast.WINDOW), play.witness(Cast.WINDOW));

            Hands hands = play.at(Cast.WINDOW);
            Login.sitDown(hands, forged());
            hands.click("entry-review");
            hands.click("row-" + caseNo);
            hands.fill("opinion", "同意");
            hands.press("approve");
            hands.read("签名核对不上，没有办成");
            hands.picture("forged");

            assertThat(hands.words("opinion")).isEqualTo("同意");
            assertThat(register.theCase(caseNo).stage()).isEqualTo("ACCEPTED");
            assertThat(register.theCase(caseNo).decisions()).isEmpty();
            register.isUntouched();
            assertThat(play.town().paper().printed()).hasSize(1);

            play.approve(Cast.HE_CHUAN);
            assertThat(register.theCase(caseNo).stage()).isEqualTo("STATION_APPROVED");
        }
    }

    /// 何川's number and name, 周敏's PIN and key.
    private static Cast.Officer forged() {
        Cast.Officer real = Cast.HE_CHUAN;
        return new Cast.Officer(real.id(), real.name(), real.organ(), real.role(), Cast.ZHOU_MIN.pin());
    }

    private static void forge(Path data, Witness opened) {
        var file = new OfficerFile(data);
        var key = opened.identity().key().orElseThrow();
        var certificate = opened.identity().certificate().orElseThrow();
        List<OfficerFile.Seated> seated = new ArrayList<>(file.read(certificate.getPublicKey()));
        OfficerFile.Seated own = seated.getFirst();
        seated.add(new OfficerFile.Seated(
                Cast.HE_CHUAN.id(),
                Cast.HE_CHUAN.name(),
                own.organ(),
                own.organName(),
                Set.of(Cast.HE_CHUAN.role()),
                own.certificate(),
                own.secret()));
        file.write(seated, key);
    }

    @Test
    void whatTheOriginRefusesIsCorrectedAndSentAgain() {
        try (var play = new Play(folder, pictures, Cast.WINDOW, Cast.OFFICE, Cast.ORIGIN)) {
            var register = new Register(play.witness(Cast.WINDOW));
            play.sitDown(Cast.WINDOW, Cast.ZHOU_MIN);
            String caseNo = play.window().takeIn();
            play.approveTwice();
            play.sitDown(Cast.ORIGIN, Cast.TANG_RONG);
            refuse(play, caseNo);
            assertThat(register.theCase(caseNo).stage()).isEqualTo("RETURNED");
            register.isUntouched();

            correct(play, caseNo);
            assertThat(play.window().submit()).isEqualTo(caseNo);

            play.approveTwice();
            register.isPermitted(caseNo);
            play.release(caseNo);
            play.window().settle(caseNo);
            register.isMoved();
            assertThat(play.witness(Cast.WINDOW).caseNumbers()).containsExactly(caseNo);
            assertThat(play.town().booklets().printed()).isEmpty();
        }
    }

    private static void refuse(Play play, String caseNo) {
        Hands origin = play.openPermit(caseNo);
        origin.press("refuse");
        origin.read("先选退回原因，再退回");
        origin.focus("reason");
        origin.type(KeyCode.DOWN);
        origin.fill("explanation", "不动产权证上的姓名与户口簿不符，请重扫");
        origin.picture("refusing");
        origin.press("refuse");
        origin.read("已退回");
    }

    /// Everything is there but the card, since the register may have gone on; the doubtful paper is scanned anew.
    private static void correct(Play play, String caseNo) {
        Hands hands = play.at(Cast.WINDOW);
        WindowHands window = play.window();
        window.openExchange(caseNo);
        hands.read("姓名与户口簿不符，请重扫");
        hands.picture("refused");
        hands.press("mend");
        hands.read("退回意见：");
        assertThat(hands.words("mending")).contains(caseNo).contains("姓名与户口簿不符，请重扫");
        window.seeTyped("field-contactPhone", WindowHands.PHONE);
        window.seeTyped("field-destinationAddress", Cast.NEW_ADDRESS);
        WindowHands.MATERIALS.forEach(window::seeScanned);
        play.town().reader().lay(Cast.card());
        window.readCard();
        window.seeFilledForm();
        window.clear("property-certificate");
        window.scan("property-certificate");
        hands.picture("mended");
    }

    @Test
    void withTheRegistryAwayDecisionAndReleaseWaitAndAreDoneOnce() {
        try (var play = new Play(folder, pictures, Cast.WINDOW, Cast.OFFICE, Cast.ORIGIN)) {
            var register = new Register(play.witness(Cast.WINDOW));
            play.sitDown(Cast.WINDOW, Cast.ZHOU_MIN);
            String caseNo = play.window().takeIn();
            Hands office = play.sitDown(Cast.OFFICE, Cast.HE_CHUAN);
            office.click("entry-review");
            office.click("row-" + caseNo);
            play.town().killRegistry();
            office.fill("opinion", "断网时写的意见");
            office.press("approve");
            office.read("已发送，等待登记中心答复");
            office.picture("decision-waits");
            play.end(Cast.OFFICE);

            office = play.sitDown(Cast.OFFICE, Cast.HE_CHUAN);
            play.town().startRegistry();
            office.read("已同步");
            Login.leave(office);
            play.approve(Cast.LUO_LAN);
            assertThat(register.theCase(caseNo).decisions())
                    .extracting(CaseSnapshot.Decided::opinion)
                    .containsExactly("断网时写的意见", "");

            play.sitDown(Cast.ORIGIN, Cast.TANG_RONG);
            releaseWithTheRegistryAway(play, caseNo);

            play.window().settle(caseNo);
            register.isMoved();
            assertThat(play.town().paper().printed()).hasSize(1);
        }
    }

    private static void releaseWithTheRegistryAway(Play play, String caseNo) {
        Hands origin = play.openPermit(caseNo);
        origin.fill("verification", "已电话核对申请人");
        play.town().killRegistry();
        origin.press("release");
        origin.read("已发送，等待登记中心答复");
        origin.picture("release-waits");
        play.town().startRegistry();
        origin.read("已迁出");
    }
}
