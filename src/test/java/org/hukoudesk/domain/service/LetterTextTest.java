package org.hukoudesk.domain.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTextTest {

    @Test
    void aParagraphThatNamesWhatNobodySaidIsLeftOut() {
        var letter = letter(once("您申请的“{item}”不予受理。"), once("您可以：{remedy}"));

        assertThat(letter.worded(Map.of("item", "姓名变更", "remedy", ""), List.of()))
                .containsExactly("您申请的“姓名变更”不予受理。");
        assertThat(letter.worded(Map.of("item", "姓名变更", "remedy", "补齐后再来"), List.of()))
                .containsExactly("您申请的“姓名变更”不予受理。", "您可以：补齐后再来");
    }

    @Test
    void aListIsWrittenOnceForEachOfItsEntriesInOrder() {
        var letter = letter(new LetterText.Paragraph(LetterText.Paragraph.ASKED, "{place}．{about}：{problem}。{basis}"));

        List<String> worded = letter.worded(
                Map.of(),
                List.of(
                        Map.of("place", "1", "about", "户口簿", "problem", "没有带", "basis", "依据：第32条。"),
                        Map.of("place", "2", "about", "照片", "problem", "模糊")));

        assertThat(worded).containsExactly("1．户口簿：没有带。依据：第32条。", "2．照片：模糊。");
    }

    @Test
    void whatACitizenWroteIsNoBrace() {
        var letter = letter(once("理由：{reason}"));

        assertThat(letter.worded(Map.of("reason", "写了 $1 和 {remedy}", "remedy", "x"), List.of()))
                .containsExactly("理由：写了 $1 和 {remedy}");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsFoundByItsKey(LetterText.Kind kind) {
        assertThat(kind.key()).matches("[a-z-]+");
        assertThat(LetterText.Kind.ofKey(kind.key())).contains(kind);
    }

    private static LetterText letter(LetterText.Paragraph... paragraphs) {
        return new LetterText(LetterText.Kind.REFUSAL_TO_ACCEPT, "不予受理通知书", "不受", List.of(paragraphs));
    }

    private static LetterText.Paragraph once(String text) {
        return new LetterText.Paragraph("", text);
    }
}
