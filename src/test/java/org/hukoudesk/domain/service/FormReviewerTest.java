package org.hukoudesk.domain.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hukoudesk.domain.code.CodeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReviewerTest {

    private static final Bilingual WORDS = new Bilingual("字", "words");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Map<String, CodeTable> TABLES =
            Map.of("sex", new CodeTable("sex", "GB/T 2261.1", "2003", "test", Map.of("1", "男性", "2", "女性")));

    private static FormField field(String key, FieldType type, Condition visibleWhen, FormField.Check... checks) {
        return new FormField(
                key,
                WORDS,
                type,
                new FormField.Presence(true, visibleWhen),
                List.of(checks),
                new FormField.Prefill.None(),
                Bilingual.NONE);
    }

    private static MaterialRule material(String key, MaterialRule.Demand demand, Condition when) {
        return new MaterialRule(key, WORDS, demand, when, new MaterialRule.Proof(true, false), Bilingual.NONE);
    }

    private static FormReviewer reviewer(List<FormField> fields, List<MaterialRule> materials) {
        ServiceItem.Handling handling =
                new ServiceItem.Handling(List.of(), 0, Map.of(), Set.of(), List.of("receipt"), 0);
        return new FormReviewer(
                new ServiceItem(
                        "test.item",
                        WORDS,
                        new ServiceItem.Leads("test.act", Map.of(), Optional.empty()),
                        Set.of(ServiceItem.Applicant.SELF),
                        ServiceItem.Proxy.FORBIDDEN,
                        List.of(new ServiceItem.Group("one", WORDS, fields)),
                        materials,
                        handling),
                TABLES);
    }

    private static int length(Map<String, Object> facts) {
        return String.valueOf(facts.get("one")).length();
    }

    private static FormReview review(FormField field, String answer) {
        return reviewer(List.of(field), List.of()).review(Map.of(field.key(), answer), Map.of(), TODAY);
    }

    private static FieldType type(String name) {
        return switch (name) {
            case "text" -> new FieldType.Text(3);
            case "code" -> new FieldType.Code("sex");
            case "lost table" -> new FieldType.Code("lost");
            case "date" -> new FieldType.Date();
            case "number" -> new FieldType.WholeNumber(1, 9);
            case "household" -> new FieldType.Household();
            default -> throw new IllegalArgumentException(name);
        };
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            text, 陈𠮷安, ''
            text, 欧阳文静, TOO_LONG
            code, 1, ''
            code, 3, UNKNOWN_CODE
            lost table, 1, UNKNOWN_CODE
            date, 2026-02-28, ''
            date, 2026-02-29, NOT_A_DATE
            date, 2026-2-28, NOT_A_DATE
            number, 9, ''
            number, 10, OUT_OF_RANGE
            number, 0, OUT_OF_RANGE
            number, 1.5, NOT_A_NUMBER
            number, 99999999999999999999, NOT_A_NUMBER
            household, H-1, ''
            """)
    void checksTheFormOfAnAnswer(String type, String answer, String malformation) {
        List<Gap> gaps =
                review(field("one", type(type), Condition.ALWAYS), answer).gaps();

        assertThat(gaps.stream()
                        .map(gap -> ((Gap.FieldMalformed) gap).malformation().name())
                        .toList())
                .isEqualTo(malformation.isEmpty() ? List.of() : List.of(malformation));
    }

    @Test
    void showsOnlyTheFirstFailedCheckWithItsNumber() {
        FormField.Check longer = new FormField.Check(
                facts -> length(facts) > 4, new Bilingual("还少 {n} 位", "{n} more"), facts -> 5 - length(facts));
        FormField.Check never = new FormField.Check(_ -> false, WORDS, Condition.Count.ZERO);
        FormField field = field("one", new FieldType.Text(10), Condition.ALWAYS, longer, never);

        assertThat(review(field, "abc").gaps())
                .containsExactly(new Gap.CheckFailed(field, new Bilingual("还少 2 位", "2 more")));
        assertThat(review(field, "abcdef").gaps()).containsExactly(new Gap.CheckFailed(field, WORDS));
    }

    @Test
    void aHiddenFieldIsSilentAndItsOldAnswerForgotten() {
        FormField mode = field("mode", new FieldType.Text(9), Condition.ALWAYS);
        FormField house = field("house", new FieldType.Household(), facts -> "JOIN".equals(facts.get("mode")));
        FormField extra = field("extra", new FieldType.Text(9), facts -> "H-1".equals(facts.get("house")));
        FormReviewer reviewer = reviewer(List.of(mode, house, extra), List.of());

        FormReview joining = reviewer.review(Map.of("mode", "JOIN", "house", "H-1"), Map.of(), TODAY);
        FormReview founding = reviewer.review(Map.of("mode", "NEW", "house", "H-1"), Map.of(), TODAY);

        assertThat(joining.visibleFields()).containsExactly(mode, house, extra);
        assertThat(joining.gaps()).containsExactly(new Gap.FieldMissing(extra));
        assertThat(founding.visibleFields()).containsExactly(mode);
        assertThat(founding.isComplete()).isTrue();
    }

    @Test
    void aOneOfGroupCountsOnceAndOneMemberIsEnough() {
        MaterialRule.Demand either = new MaterialRule.Demand.OneOf("either");
        MaterialRule first = material("first", either, Condition.ALWAYS);
        MaterialRule second = material("second", either, Condition.ALWAYS);
        MaterialRule welcome = material("welcome", new MaterialRule.Demand.Welcome(), Condition.ALWAYS);
        MaterialRule hidden = material("hidden", new MaterialRule.Demand.Required(), _ -> false);
        FormReviewer reviewer = reviewer(List.of(), List.of(first, welcome, hidden, second));

        FormReview none = reviewer.review(Map.of(), Map.of(), TODAY);
        FormReview one = reviewer.review(Map.of(), Map.of("second", MaterialState.SCANNED), TODAY);

        assertThat(none.gaps()).containsExactly(new Gap.MaterialMissing(List.of(first, second)));
        assertThat(none.materials()).extracting(FormReview.MaterialRow::needed).containsExactly(true, false, true);
        assertThat(one.isComplete()).isTrue();
        assertThat(one.materials())
                .extracting(FormReview.MaterialRow::satisfied)
                .containsExactly(false, false, true);
    }

    @Test
    void aPersonListSurvivesItsText() {
        PersonList list = new PersonList(
                List.of(new PersonList.Entry("990101198503150017", "02"), new PersonList.Entry("a-1", "")));

        assertThat(PersonList.parse(list.toAnswer())).contains(list);
        assertThat(PersonList.parse("a=1=2")).isEmpty();
        assertThat(PersonList.parse("")).contains(new PersonList(List.of()));
    }
}
