package org.hukoudesk.station.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.hukoudesk.station.login.LoginModel.Certificate;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Work;
import org.junit.jupiter.api.Test;

class LoginModelTest {

    private final Navigator navigator = new Navigator();
    private final FrameModel frame = Officers.frame(navigator);
    private final LoginOffice office = new LoginOffice();
    private final LoginModel login = new LoginModel(office, Work.inline(), Officers.NOON, frame);

    @Test
    void choosesTheOfficerWhoWasHereLast() {
        login.load();

        assertThat(login.officers()).containsExactly(LoginOffice.ZHOU_MIN, LoginOffice.HE_CHUAN);
        assertThat(login.chosenProperty().get()).contains(LoginOffice.ZHOU_MIN);
    }

    @Test
    void theRightPinOpensTheDesk() {
        login.load();
        login.pinProperty().set("135790");

        login.enter();

        assertThat(frame.officerProperty().get()).contains(Officers.zhouMin());
        assertThat(navigator.current()).isEqualTo(new Screen.Desk());
        assertThat(login.busyProperty().get()).isFalse();
    }

    @Test
    void theTypedPinIsWipedFromFieldAndMemory() {
        login.load();
        login.pinProperty().set("1111");

        login.enter();

        assertThat(login.pinProperty().get()).isEmpty();
        assertThat(office.typed.getFirst()).containsOnly('\0');
    }

    @Test
    void aWrongPinSaysHowManyTriesAreLeft() {
        login.load();
        login.pinProperty().set("1111");

        login.enter();

        assertThat(login.problemProperty().get()).isEqualTo(Message.of("login.problem.wrongPin", 4));
        assertThat(navigator.current()).isEqualTo(new Screen.Login());
    }

    @Test
    void aLockedOfficerReadsTheLocalTimeOfTheNextTry() {
        office.lockUntil("2026-11-23T04:16:00Z");
        login.load();
        login.pinProperty().set("1111");

        login.enter();

        assertThat(login.problemProperty().get()).isEqualTo(Message.of("login.problem.locked", "12:16"));
    }

    @Test
    void nothingCanBeEnteredWithoutAPin() {
        login.load();

        login.enter();

        assertThat(login.ready().get()).isFalse();
        assertThat(office.typed).isEmpty();
    }

    @Test
    void warnsTwoWeeksBeforeACertificateEnds() {
        assertThat(login.certificate(LoginOffice.ZHOU_MIN)).isEqualTo(Certificate.VALID);
        assertThat(login.certificate(LoginOffice.HE_CHUAN)).isEqualTo(Certificate.EXPIRING);
    }
}
