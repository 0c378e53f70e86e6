package org.hukoudesk.station.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.DecideCase.Level;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.preview.Preview;
import org.hukoudesk.station.shell.FrameModel.Said;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.sync.Casework.Mailing;
import org.junit.jupiter.api.Test;

class CaseReadingTest {

    private final CaseReading reading = new CaseReading(ReviewOffice.CATALOGUE, Officers.NOON);
    private final CaseFile file = ReviewOffice.file();

    @Test
    void theDiffTellsWhoMovesWhoStaysAndUnderWhichHead() {
        List<Preview.Line> lines = reading.diff(waiting("2026-12-03"), file, ReviewOffice.ORGAN, "新牌坊派出所");

        assertThat(lines)
                .contains(
                        line(Message.of("review.diff.organ"), "八角井派出所", words("新牌坊派出所")),
                        line(Message.of("review.diff.number"), "510603077", Message.of("review.diff.later")),
                        line(Message.of("review.diff.head"), "陈𠮷安", words("陈𠮷安")),
                        line(words("欧阳文静"), "妻", words("妻")),
                        line(words("陈国梁"), "父亲", Message.of("review.diff.stays")));
        assertThat(lines)
                .contains(new Preview.Line(
                        Message.of("review.diff.members"),
                        Message.of("review.diff.registered", 4),
                        Message.of("review.diff.moving", 3, 1L)));
    }

    @Test
    void anOrganElsewhereIsNamedByItsDivision() {
        assertThat(reading.diff(waiting("2026-12-03"), file, "500112000000", "渝北区分局")
                        .get(1)
                        .after())
                .isEqualTo(words("重庆市渝北区 " + ReviewOffice.ORGAN));
    }

    @Test
    void answersAreReadInWordsAndHiddenOnesLeftOut() {
        List<ReviewAnswers.Answer> answers = reading.answers(waiting("2026-12-03"), file, "zh");

        assertThat(answers)
                .contains(
                        new ReviewAnswers.Answer("申请人已阅读并签署告知单", Message.of("review.flag.yes")),
                        new ReviewAnswers.Answer("落户方式", words("新立一户")),
                        new ReviewAnswers.Answer("新户主", words("陈𠮷安")),
                        new ReviewAnswers.Answer("迁移人员及与户主关系", words("陈𠮷安 户主 · 欧阳文静 妻 · 陈沐阳 子")));
        assertThat(answers).extracting(ReviewAnswers.Answer::label).doesNotContain("投靠户户号");
    }

    @Test
    void theNearerThePromisedDayTheLouder() {
        assertThat(reading.due(waiting("2026-11-21")))
                .isEqualTo(new Said(Sign.STOP, Message.of("review.due.late", 2L)));
        assertThat(reading.due(waiting("2026-11-23"))).isEqualTo(new Said(Sign.DUE, Message.of("review.due.today")));
        assertThat(reading.due(waiting("2026-11-24")))
                .isEqualTo(new Said(Sign.DUE, Message.of("review.due.on", "11-24")));
        assertThat(reading.due(waiting("2026-12-03")))
                .isEqualTo(new Said(Sign.OK, Message.of("review.due.on", "12-03")));
        assertThat(reading.due(waiting("2027-01-05")))
                .isEqualTo(new Said(Sign.OK, Message.of("review.due.provisional", "01-05")));
    }

    private WaitingCase waiting(String promised) {
        var office = new ReviewOffice().wait("500112-20261123-0041", promised);
        return new WaitingCase(
                office.cases().getFirst(), Level.STATION, java.util.Optional.of(file), new Mailing.None(), false);
    }

    private static Preview.Line line(Message label, String before, Message after) {
        return new Preview.Line(label, words(before), after);
    }

    private static Message words(String text) {
        return Message.of("review.plain", text);
    }
}
