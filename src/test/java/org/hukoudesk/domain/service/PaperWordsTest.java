package org.hukoudesk.domain.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.service.PaperWords.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PaperWordsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final PaperWords.Codes CODES =
            (table, code) -> table.equals("relation") && code.equals("20") ? Optional.of("子") : Optional.empty();
    private static final FieldType.Choice PURPOSE =
            new FieldType.Choice(List.of(new FieldType.Option("SCHOOL", new Bilingual("入学", "School"))));

    private static final ServiceItem ITEM = WordedItem.of(
            WordedItem.field("person", new FieldType.Person(false)),
            WordedItem.field("others", new FieldType.Persons("relation")),
            WordedItem.field("purpose", PURPOSE),
            WordedItem.field("kin", new FieldType.Code("relation")),
            WordedItem.field("on", new FieldType.Date()),
            WordedItem.field("sworn", new FieldType.Flag()),
            WordedItem.field("note", new FieldType.Text(20)));

    private static final Map<String, String> ANSWERS = Map.of(
            "person", "p-1",
            "others", "p-2=20;p-3=20",
            "purpose", "SCHOOL",
            "kin", "20",
            "on", "2020-06-08",
            "sworn", "true",
            "note", "给$1{号}\\ 用");

    private static final PaperWords.Known KNOWN = new PaperWords.Known(
            Map.of("number", "八角井户证〔2026〕1号"),
            Map.of(
                    "p-1", Map.of("name", "陈𠮷安", "sex", "男"),
                    "p-2", Map.of("name", "欧阳文静"),
                    "p-3", Map.of("name", "陈沐阳")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {person.name}，{person.sex} | 陈𠮷安，男
            {person}                    | 陈𠮷安
            {others}                    | 欧阳文静、陈沐阳
            {purpose}用                 | 入学用
            {kin}                       | 子
            {on}                        | 2020年6月8日
            {sworn}                     | 是
            {note}                      | 给$1{号}\\ 用
            {number}                    | 八角井户证〔2026〕1号
            没有空                      | 没有空
            """)
    void anAnswerIsSaidInWordsAndAPersonAsTheRegisterKnowsThem(String text, String said) {
        assertThat(worded(ANSWERS, text)).isEqualTo(new Wording.Worded(List.of(said)));
    }

    @Test
    void whatIsNotKnownIsNamedOnceAndNothingIsWorded() {
        assertThat(worded(ANSWERS, "{person.formerName}，{person.name}，{station}", "{station}"))
                .isEqualTo(new Wording.Unfilled(List.of("person.formerName", "station")));
    }

    @Test
    void anAnswerThatWasNotGivenOrIsNoCodeCannotBeSaid() {
        assertThat(worded(Map.of("kin", "77"), "{kin}{purpose}{person.name}"))
                .isEqualTo(new Wording.Unfilled(List.of("kin", "purpose", "person.name")));
    }

    @Test
    void aListDoesNotLoseSomebodyNobodyKnows() {
        assertThat(worded(Map.of("others", "p-2=20;stranger=20"), "{others}"))
                .isEqualTo(new Wording.Unfilled(List.of("others")));
    }

    @Test
    void aParagraphIsPrintedOnlyWhileItsConditionHolds() {
        var paper = new PaperText(
                "证明",
                "证",
                0,
                List.of(
                        new PaperText.Paragraph(facts -> Boolean.TRUE.equals(facts.get("sworn")), "宣誓"),
                        new PaperText.Paragraph(facts -> Boolean.FALSE.equals(facts.get("sworn")), "{unknown}"),
                        new PaperText.Paragraph(facts -> "2026-11-23".equals(facts.get("today")), "今天")));

        assertThat(new PaperWords(ITEM, ANSWERS, CODES).of(paper, KNOWN, TODAY))
                .isEqualTo(new Wording.Worded(List.of("宣誓", "今天")));
    }

    private static Wording worded(Map<String, String> answers, String... texts) {
        List<PaperText.Paragraph> paragraphs = Arrays.stream(texts)
                .map(text -> new PaperText.Paragraph(Condition.ALWAYS, text))
                .toList();
        return new PaperWords(ITEM, answers, CODES).of(new PaperText("证明", "证", 0, paragraphs), KNOWN, TODAY);
    }
}
