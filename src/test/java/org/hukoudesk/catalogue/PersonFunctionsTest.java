package org.hukoudesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.service.People;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What expressions may ask of the persons an answer names, and of two dates.
class PersonFunctionsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static final People FAMILY = new People(Map.of(
            "head", new People.Known(LocalDate.parse("1966-11-24"), "1", "02", RegistrationState.ACTIVE),
            "son", new People.Known(LocalDate.parse("2018-11-25"), "1", "20", RegistrationState.ACTIVE),
            "gone", new People.Known(LocalDate.parse("1990-01-01"), "2", "30", RegistrationState.ENDED)));

    private static final CatalogueFiles SHEETS = new CatalogueFiles(CatalogueFiles.bundled().texts().entrySet().stream()
            .filter(file -> !file.getKey().matches("(items|overlays)/.*"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

    private static final String ITEM = """
            item: test.item
            name: {zh: 测试, en: Test}
            act: desk.record
            applicants: [SELF]
            proxy: forbidden
            groups:
              - key: one
                title: {zh: 组, en: Group}
                fields:
                  - {key: person, label: {zh: 人, en: Person}, type: person}
                  - {key: shown, label: {zh: 问, en: Question}, type: flag, visibleWhen: "EXPRESSION"}
            materials: []
            handling:
              stages:
                - {level: WINDOW, name: {zh: 窗口, en: Window}, limitWorkingDays: 0}
              totalWorkingDays: 0
              outputs: [receipt]
              feeFen: 0
            """;

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(delimiter = '|', textBlock = """
            age(person) == 60                | head
            age(person) == 7                 | son
            age(person) == -1                | stranger
            age(person) < 18                 | son
            isHead(person)                   | head
            !isHead(person)                  | son
            !isHead(person)                  | stranger
            relationOf(person) == '20'       | son
            relationOf(person) == ''         | stranger
            sexOf(person) == '2'             | gone
            stateOf(person) == 'ENDED'       | gone
            stateOf(person) == ''            | stranger
            ['head', 'son'].all(p, age(p) < 61) | head
            """)
    void knowsThePersonAnAnswerNames(String expression, String person) {
        assertThat(holds(expression, person)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            daysBetween('2026-11-20', today) == 4
            daysBetween(today, '2026-11-20') == -4
            yearsBetween('2025-11-24', today) == 1
            yearsBetween('2025-11-25', today) == 0
            yearsBetween('', today) == -1
            daysBetween('2026-02-30', today) == -1
            """)
    void countsFullDaysAndYears(String expression) {
        assertThat(holds(expression, "head")).isTrue();
    }

    /// Whether a field that shows itself while the expression holds is shown.
    private static boolean holds(String expression, String person) {
        Catalogue catalogue =
                Catalogue.load(SHEETS.with("items/test.item.yaml", ITEM.replace("EXPRESSION", expression)));
        return catalogue
                .reviewer(catalogue.item("test.item", "").orElseThrow())
                .review(Map.of("person", person), Map.of(), TODAY, FAMILY)
                .isVisible("shown");
    }
}
