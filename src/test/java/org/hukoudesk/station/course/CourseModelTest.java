package org.hukoudesk.station.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.device.scanner.ScanProblem;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.FrameModel.Said;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.sync.Casework.Mailing;
import org.hukoudesk.store.blob.BlobName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CourseModelTest {

    private final CourseOffice office = new CourseOffice();
    private final CourseModel model = office.model();

    @Test
    void aWithdrawalNeedsTheApplicantsWordsAndTheSignedWish() {
        open("ACCEPTED");
        model.want();
        model.confirm();
        assertThat(said()).isEqualTo(new Said(Sign.DUE, Message.of("course.missing.words")));

        model.wordsProperty().set(" 不改了 ");
        model.confirm();
        assertThat(said()).isEqualTo(new Said(Sign.DUE, Message.of("course.missing.wish")));
        assertThat(office.sent).isEmpty();

        office.scanner.lay(CourseOffice.page());
        model.scan();
        model.confirm();
        String hash = BlobName.of(CourseOffice.page().png()).hex();
        assertThat(office.sent).containsExactly(new CaseStep.Withdraw(CourseOffice.NO, "不改了", hash));
        assertThat(said()).isEqualTo(new Said(Sign.BUSY, Message.of("course.said.waiting")));
        assertThat(model.possibleProperty().get()).isEmpty();
    }

    @Test
    void theSignedWishIsOnePage() {
        open("ACCEPTED");
        model.want();
        office.scanner.lay(CourseOffice.page(), CourseOffice.page()).fail(ScanProblem.JAMMED);

        model.scan();
        assertThat(said()).isEqualTo(new Said(Sign.STOP, Message.of("course.said.pages", 2)));
        model.scan();

        assertThat(said()).isEqualTo(new Said(Sign.STOP, Message.of("device.scanner.jammed")));
        assertThat(model.wishProperty().get()).isEmpty();
    }

    @Test
    void theRegistryIsHeardAndItsNoCanBeMended() {
        withdrawn();
        office.mailings.put(CourseOffice.NO, new Mailing.Refused("settle-or-reinstate"));
        model.reload();
        assertThat(said())
                .isEqualTo(new Said(
                        Sign.STOP, Message.of("course.said.refused", Message.of("sync.problem.settle-or-reinstate"))));
        assertThat(model.possibleProperty().get()).contains(Ending.WITHDRAW);

        model.want();
        model.confirm();
        assertThat(office.sent).hasSize(2);
        office.mailings.put(CourseOffice.NO, new Mailing.Done());
        model.reload();
        assertThat(said()).isEqualTo(new Said(Sign.OK, Message.of("course.said.done")));
        assertThat(model.possibleProperty().get()).isEmpty();

        office.at("WITHDRAWN");
        model.reload();
        assertThat(said()).isEqualTo(new Said(Sign.IDLE, Message.NONE));
        assertThat(model.possibleProperty().get()).isEmpty();
    }

    @Test
    void anApproverOfTheCountyReversesWhatACaseDid() {
        office.frame.signOn(CourseOffice.COUNTY);
        open("EXECUTED");
        assertThat(model.possibleProperty().get()).contains(Ending.REVERSE);
        model.want();
        model.scan();
        model.wordsProperty().set("登记错了人");
        model.confirm();

        assertThat(office.sent).containsExactly(new CaseStep.Reverse(CourseOffice.NO, "登记错了人"));
        office.mailings.put(CourseOffice.NO, new Mailing.Refused("decider-may-not-reverse"));
        model.reload();
        assertThat(said().sentence())
                .isEqualTo(Message.of("course.said.refused", Message.of("sync.problem.decider-may-not-reverse")));
    }

    @Test
    void whatIsNotWantedAfterAllIsForgotten() {
        open("ACCEPTED");
        model.want();
        model.wordsProperty().set("不改了");

        model.relent();
        model.confirm();

        assertThat(model.wordsProperty().get()).isEmpty();
        assertThat(office.sent).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatTheStageAllowsIsOffered(CaseStage stage) {
        open(stage.name());
        Optional<Ending> window = model.possibleProperty().get();
        office.frame.signOn(CourseOffice.COUNTY);
        model.reload();
        Optional<Ending> county = model.possibleProperty().get();
        office.frame.signOn(Officers.heChuan());
        model.reload();

        assertThat(window).isEqualTo(stage.isWithdrawable() ? Optional.of(Ending.WITHDRAW) : Optional.empty());
        assertThat(county).isEqualTo(stage.isReversible() ? Optional.of(Ending.REVERSE) : Optional.empty());
        assertThat(model.possibleProperty().get()).isEmpty();
    }

    @Test
    void fromItsPlaceACaseIsGoneOnWith() {
        office.supplemented();
        model.open(CourseOffice.NO);
        assertThat(model.workplace()).contains(new Screen.Intake("item.name-adult", CourseOffice.NO));
        model.goOn();
        assertThat(office.navigator.current()).isEqualTo(new Screen.Intake("item.name-adult", CourseOffice.NO));

        open("ACCEPTED");
        assertThat(model.workplace()).isEmpty();
        office.frame.signOn(Officers.heChuan());
        assertThat(model.workplace()).contains(new Screen.Review(CourseOffice.NO));
    }

    @Test
    void aCaseNobodyToldOfIsSaidToBeAbsent() {
        model.open("500112-20261120-0019999");

        assertThat(model.shownProperty().get()).isEmpty();
        assertThat(model.possibleProperty().get()).isEmpty();
    }

    private void open(String stage) {
        office.at(stage);
        model.open(CourseOffice.NO);
    }

    private void withdrawn() {
        open("ACCEPTED");
        model.want();
        model.wordsProperty().set("不改了");
        office.scanner.lay(CourseOffice.page());
        model.scan();
        model.confirm();
    }

    private Said said() {
        return model.saidProperty().get();
    }
}
