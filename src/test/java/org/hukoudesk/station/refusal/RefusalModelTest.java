package org.hukoudesk.station.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.hukoudesk.station.intake.CaseSubmitter;
import org.hukoudesk.station.intake.IntakeOffice;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 不予受理 at the window, of a draft of the intake.
class RefusalModelTest {

    private static final String USUAL = "可申请行政复议";

    private final IntakeOffice office = new IntakeOffice();
    private final RefusalModel model = new RefusalModel(office.service, Work.inline(), office.frame, office.navigator);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aRefusalHasAReasonWordsAndARemedyAndIsKeptUnderANumber() {
        Screen.Refusal at = office.draftAfterCard();
        model.open(at, USUAL);
        assertThat(model.remedyProperty().get()).isEqualTo(USUAL);
        model.reasonProperty().set("other-organ");
        model.wordsProperty().set(" 房屋在江北区 ");

        model.file();

        assertThat(office.refusals).containsExactly(new CaseSubmitter.Refusal("other-organ", "房屋在江北区", USUAL));
        assertThat(office.filed.getFirst().paper().applicant()).isPresent();
        assertThat(office.frame.saidProperty().get().orElseThrow().sentence())
                .isEqualTo(Message.of("refusal.done", "500112-20261123-0049"));
        assertThat(office.navigator.current()).isEqualTo(new Screen.Desk());
        assertThat(office.service.reopen(at.draftId(), "50011204127")).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsSent() {
        model.open(office.draftBeforeCard(), USUAL);
        model.file();
        assertThat(missing()).isEqualTo(Message.of("refusal.missing.who"));

        model.open(office.draftAfterCard(), USUAL);
        model.file();
        assertThat(missing()).isEqualTo(Message.of("refusal.missing.reason"));

        model.reasonProperty().set("not-eligible");
        model.file();
        assertThat(missing()).isEqualTo(Message.of("refusal.missing.words"));

        model.wordsProperty().set("长".repeat(1001));
        model.file();
        assertThat(missing()).isEqualTo(Message.of("refusal.missing.long", 1000));

        model.wordsProperty().set("不符合条件");
        model.remedyProperty().set(" ");
        model.file();
        assertThat(missing()).isEqualTo(Message.of("refusal.missing.words"));
        assertThat(office.refusals).isEmpty();
    }

    @Test
    void acceptingAfterAllGoesBackToTheDraft() {
        Screen.Refusal at = office.draftAfterCard();
        model.open(at, USUAL);
        model.reasonProperty().set("not-eligible");

        model.leave();

        assertThat(office.navigator.current()).isEqualTo(new Screen.Intake(at.itemKey(), at.draftId()));
        model.open(at, USUAL);
        assertThat(model.reasonProperty().get()).isEqualTo("not-eligible");
        model.open(office.draftBeforeCard(), USUAL);
        assertThat(model.reasonProperty().get()).isEmpty();
    }

    private Message missing() {
        return model.missingProperty().get();
    }
}
