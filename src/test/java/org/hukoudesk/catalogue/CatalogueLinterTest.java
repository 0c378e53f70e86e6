package org.hukoudesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hukoudesk.catalogue.source.Defect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each case breaks one line of a small sound item and expects to be told that line.
class CatalogueLinterTest {

    private static final String FILE = "items/test.item.yaml";

    private static final String SOUND = """
            item: test.item
            name: {zh: 测试, en: Test}
            act: desk.record
            applicants: [SELF]
            groups:
              - key: one
                title: {zh: 组, en: Group}
                fields:
                  - key: sex
                    label: {zh: 性别, en: Sex}
                    type: code
                    table: sex
                    default: "1"
                  - key: amount
                    label: {zh: 数量, en: Amount}
                    type: number
                    least: 0
                    most: 9
                    visibleWhen: "sex == '1'"
                    checks:
                      - holds: "amount < 5"
                        message: {zh: "多 {n} 个", en: "{n} too many"}
                        n: "amount - 4"
            materials:
              - key: one
                name: {zh: 甲, en: One}
                demand: one-of
                group: either
              - key: two
                name: {zh: 乙, en: Two}
                demand: one-of
                group: either
            handling:
              stages:
                - {level: STATION, name: {zh: 初审, en: Review}, limitWorkingDays: 2}
              totalWorkingDays: 3
              terms: {originWorkingDays: 1}
              outputs: [receipt]
              feeFen: 0
            proxy: forbidden
            """;

    /// All tables, and the one item an overlay below is for.
    private static final CatalogueFiles FEW = new CatalogueFiles(CatalogueFiles.bundled().texts().entrySet().stream()
            .filter(file -> !file.getKey().matches("(items|overlays)/.*")
                    || file.getKey().endsWith("/booklet.reissue.yaml"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

    private static List<Defect> lint(String path, String text) {
        return CatalogueLinter.lint(FEW.with(path, text));
    }

    @Test
    void theSoundItemHasNoDefect() {
        assertThat(lint(FILE, SOUND)).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            table: sex                 | table: gender                 | 12 | No code table gender                          | use one of
            "sex == '1'"               | "gender == '1'"               | 19 | undeclared reference to 'gender'              | the fields sex, amount
            "amount < 5"               | "amount + 5"                  | 21 | gives int, not bool                           | correct it
            "amount < 5"               | "amount < '5'"                | 21 | no matching overload                          | correct it
            "amount < 5"               | "amount <"                    | 21 | mismatched input                              | correct it
            n: "amount - 4"            | n: "sex"                      | 23 | gives string, not int                         | correct it
            n: "amount - 4"            | {}                            | 22 | {n} is never filled                           | add n:
            - key: amount              | - key: sex                    | 14 | Key sex stands twice                          | another key
            - key: two                 | - key: one                    | 29 | Key one stands twice                          | another key
            name: {zh: 甲, en: One}     | name: {zh: 甲}                 | 26 | required property 'en' not found              | missing translation
            name: {zh: 甲, en: One}     | name: {zh: 甲, en: 甲}          | 26 | en is not translated                          | in English
            name: {zh: 甲, en: One}     | name: {zh: One, en: One}      | 26 | zh is not Chinese                             | in Chinese
            default: "1"               | default: "7"                  | 13 | Default 7 is not a possible answer            | value the field allows
            type: number               | type: numeral                 | 16 | does not have a value in the enumeration      | one of the values
            least: 0                   | lest: 0                       | 14 | 'lest' is not defined in the schema           | correct its spelling
            least: 0                   | least: nought                 | 17 | integer expected                              | of that type
            totalWorkingDays: 3        | totalWorkingDays: 2           | 34 | The stages take 3 working days, the promise is 2 | shorten a stage
            terms: {originWorkingDays: 1} | terms: {noticeDays: 1}      | 37 | 'noticeDays' is not defined in the schema     | correct its spelling
            act: desk.record           | {}                            |  1 | required property 'act' not found             | add act
            applicants: [SELF]         | applicants: [SELF             |  5 | Not well-formed YAML                          | indentation
            act: desk.record           | item: test.item               |  3 | Duplicate                                     | no name stand twice
            item: test.item            | item: other.item              |  1 | lies in a file of another name                | other.item.yaml
            """)
    void namesLineAndRemedy(String sound, String broken, int line, String what, String remedy) {
        String text =
                SOUND.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(broken.equals("{}") ? "" : broken));

        assertThat(lint(FILE, text)).anySatisfy(defect -> {
            assertThat(defect.file()).isEqualTo(FILE);
            assertThat(defect.what()).contains(what);
            assertThat(defect.remedy()).contains(remedy);
            assertThat(defect.line()).isEqualTo(line);
        });
    }

    @Test
    void aGroupOfOneAlternativeIsADefect() {
        String text = SOUND.replaceFirst("group: either\n  - key: two", "group: other\n  - key: two");

        assertThat(lint(FILE, text))
                .extracting(Defect::line, Defect::what)
                .containsExactlyInAnyOrder(
                        tuple(28, "One-of group other has one member"),
                        tuple(32, "One-of group either has one member"));
    }

    @Test
    void aDefectOfAnOverlayIsNamedThere() {
        String path = "overlays/50/booklet.reissue.yaml";

        assertThat(lint(path, "handling:\n  totalWorkingDays: 3\n  totalDays: 3\n"))
                .singleElement()
                .satisfies(defect -> {
                    assertThat(defect.file()).isEqualTo(path);
                    assertThat(defect.line()).isEqualTo(2);
                    assertThat(defect.what()).contains("totalDays");
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            overlays/50/no.such.yaml | handling: {}                          | 1 | An overlay without its item
            notes/readme.yaml        | item: a.b                             | 1 | A file nobody reads
            tables/colour.csv        | code,text                             | 1 | No standard
            calendars/2027.csv       | date,kind,name@2026-05-01,off,劳动节     | 2 | A day outside 2027
            calendars/2027.csv       | date,kind,name@2027-05-01,free,劳动节    | 2 | Unknown kind free
            calendars/2027.csv       | date,kind,name@2027-05-01,off           | 2 | 2 cells, not 3
            tables/colour.csv        | code,text@1,红@1,绿                     | 3 | Code 1 stands twice
            tables/legacy/sex-old.csv | code,text,now@1,男,1@2,女,7           | 3 | No code 7 in sex
            tables/legacy/no-old.csv | code,text,now@1,男,1                  | 1 | No table no
            tables/legacy/sex-old.csv | code,text,now@1,男,1@1,女,2           | 3 | Code 1 stands twice
            divisions.csv            | code,name,parent,level@500112,渝北,500100,3 | 2 | has no parent above it
            """)
    void namesTheRowOfATable(String path, String text, int line, String what) {
        assertThat(lint(path, text.replace('@', '\n'))).anySatisfy(defect -> {
            assertThat(defect.file()).isEqualTo(path);
            assertThat(defect.line()).isEqualTo(line);
            assertThat(defect.what()).contains(what);
        });
    }
}
