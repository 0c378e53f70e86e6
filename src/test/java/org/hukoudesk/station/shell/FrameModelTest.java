package org.hukoudesk.station.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrameModelTest {

    private final Navigator navigator = new Navigator();
    private final FrameModel frame = Officers.frame(navigator);

    @Test
    void entriesAnOfficerMayNotUseAreAbsent() {
        frame.signOn(Officers.zhouMin());
        assertThat(frame.entries())
                .containsExactly(Entry.DESK, Entry.INTAKE, Entry.EXCHANGE, Entry.PRINT, Entry.HANDOVER, Entry.SEARCH);

        frame.signOn(Officers.heChuan());
        assertThat(frame.entries()).containsExactly(Entry.DESK, Entry.REVIEW, Entry.EXCHANGE, Entry.SEARCH);
    }

    @Test
    void signingOnOpensTheDesk() {
        frame.signOn(Officers.zhouMin());

        assertThat(navigator.current()).isEqualTo(new Screen.Desk());
    }

    @Test
    void theOfficerWhoLockedComesBackToTheSameScreen() {
        frame.signOn(Officers.zhouMin());
        navigator.show(new Screen.Intake("migration.cross-province", "500112-20261123-0047"));

        frame.lock();
        assertThat(navigator.current()).isEqualTo(new Screen.Login());
        assertThat(frame.officerProperty().get()).isEmpty();
        frame.signOn(Officers.zhouMin());

        assertThat(navigator.current())
                .isEqualTo(new Screen.Intake("migration.cross-province", "500112-20261123-0047"));
    }

    @Test
    void anotherOfficerNeverComesToALockedScreen() {
        frame.signOn(Officers.zhouMin());
        navigator.show(new Screen.Household("990000"));
        frame.lock();

        frame.signOn(Officers.heChuan());

        assertThat(navigator.current()).isEqualTo(new Screen.Desk());
    }

    @Test
    void marksTheSecondOfTheAutosave() {
        frame.saved(Optional.of(Officers.NOON.instant()));
        assertThat(frame.unsavedProperty().get()).isFalse();

        frame.saved(Optional.empty());
        assertThat(frame.unsavedProperty().get()).isTrue();

        assertThat(new Strings(Language.CHINESE).text(frame.savedProperty().get()))
                .isEqualTo("12:01:07 已自动保存");
    }

    @Test
    void theSameSentenceTwiceIsSaidTwiceAndNotToTheNextOfficer() {
        List<Message> heard = new ArrayList<>();
        frame.signOn(Officers.heChuan());
        frame.saidProperty().subscribe(now -> now.ifPresent(said -> heard.add(said.sentence())));
        Message sentence = Message.of("review.done.APPROVE", "500112-20261123-0010001");

        frame.say(sentence);
        frame.say(sentence);
        assertThat(heard).containsExactly(sentence, sentence);

        frame.logOut();
        assertThat(frame.saidProperty().get()).isEmpty();
    }

    @Test
    void theWatermarkNamesOfficerStationAndMinute() {
        assertThat(frame.watermark().isNone()).isTrue();

        frame.signOn(Officers.zhouMin());

        assertThat(new Strings(Language.CHINESE).text(frame.watermark())).isEqualTo("周敏 · 新牌坊派出所 · 2026-11-23 12:01");
    }

    @Test
    void aProblemCarriesACodeAndNoExceptionText() {
        frame.broke(new IllegalStateException("陈沐阳"));

        Problem problem = frame.problemProperty().get().orElseThrow();
        assertThat(problem.code()).matches("HD-[0-9A-F]{4}-[0-9A-F]{4}");
        assertThat(problem.details()).contains("FrameModelTest").doesNotContain("陈沐阳");
    }
}
