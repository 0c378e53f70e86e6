package org.hukoudesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hukoudesk.catalogue.source.Defect;
import org.hukoudesk.domain.service.LetterText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {

    private static final String FILE = "letters/refusal-decision.yaml";

    @ParameterizedTest
    @EnumSource
    void theProgramWordsEveryKindOfLetter(LetterText.Kind kind) {
        LetterText letter = Catalogue.load().letter(kind).orElseThrow();

        assertThat(letter.title()).isNotBlank();
        assertThat(letter.series()).isNotBlank();
        assertThat(letter.paragraphs()).hasSizeGreaterThan(1);
    }

    @Test
    void anOfficeReplacesALetterAsAWhole() {
        Catalogue own = Catalogue.load(CatalogueFiles.bundled().with(FILE, letter("title: 不予办理通知\nseries: 办")));

        assertThat(own.letter(LetterText.Kind.REFUSAL_DECISION).orElseThrow().title())
                .isEqualTo("不予办理通知");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            理由：{remedy}   | 5: {remedy} is not known here -> use one of applicant, item, caseNo, station, today, number, reason
            理由：{reason    | 5: A brace without its partner -> write {name of a fact}
            """)
    void saysWhichLineCannotBeFilledIn(String text, String said) {
        assertThat(lint("letter: refusal-decision\ntitle: 不予办理\nseries: 不办\nparagraphs:\n  - \"" + text + "\"\n"))
                .containsExactly(FILE + ":" + said);
    }

    @Test
    void saysWhatALetterLacks() {
        assertThat(lint(letter("series: 不办"))).containsExactly(FILE + ":1: A letter without title -> add title:");
    }

    @Test
    void onlyANoticeHasAList() {
        assertThat(lint(letter("title: 不予办理\nseries: 不办") + "  - each: asked\n    text: \"{about}\"\n"))
                .containsExactly(FILE + ":7: There is no list asked -> only a one-time notice has one, each: asked");
    }

    @Test
    void aLetterNobodyWritesIsNamed() {
        List<Defect> defects =
                CatalogueLinter.lint(CatalogueFiles.bundled().with("letters/praise.yaml", "letter: praise\n"));

        assertThat(defects).singleElement().satisfies(defect -> {
            assertThat(defect.what()).isEqualTo("No letter praise is written by this file");
            assertThat(defect.remedy()).contains("one-time-notice");
        });
    }

    private static String letter(String head) {
        return "letter: refusal-decision\n" + head + "\nparagraphs:\n  - \"理由：{reason}\"\n";
    }

    private static List<String> lint(String text) {
        return CatalogueLinter.lint(CatalogueFiles.bundled().with(FILE, text)).stream()
                .map(Defect::toString)
                .toList();
    }
}
