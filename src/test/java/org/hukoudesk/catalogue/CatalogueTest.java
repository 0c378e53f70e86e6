package org.hukoudesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.hukoudesk.domain.code.CodeTable;
import org.hukoudesk.domain.code.Deadline;
import org.hukoudesk.domain.service.ApprovalStage;
import org.hukoudesk.domain.service.FieldType;
import org.hukoudesk.domain.service.FormField;
import org.hukoudesk.domain.service.ServiceItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    private static final Path FOLDER = Path.of("src/main/resources/org/hukoudesk/catalogue");

    @Test
    void everyFileOfTheFolderIsInTheIndexAndLintsClean() throws IOException {
        CatalogueFiles bundled = CatalogueFiles.bundled();

        assertThat(bundled.texts().keySet())
                .as(
                        "repair with: find items letters overlays tables calendars divisions.csv -type f | sort > index.txt")
                .containsExactlyElementsOf(CatalogueFiles.below(FOLDER).texts().keySet());
        assertThat(CatalogueLinter.lint(bundled)).isEmpty();
    }

    /// What the schema offers as a first answer is what an intake can find.
    @Test
    void theSchemaOffersTheSourcesThereAre() throws IOException {
        var schema = JsonMapper.builder().build().readTree(CatalogueTest.class.getResourceAsStream("item.schema.json"));

        assertThat(schema.findValue("prefill").path("enum").valueStream().map(JsonNode::asText))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FormField.Prefill.Source.values())
                        .map(FormField.Prefill.Source::key)
                        .toList());
    }

    @Test
    void theCrossProvinceMigrationIsWhatTheLawAndThePromiseSay() {
        ServiceItem item = CATALOGUE.item("migration.cross-province", "51").orElseThrow();

        assertThat(item.actKey()).isEqualTo("migration.move-in");
        assertThat(item.handling().stages())
                .extracting(ApprovalStage::level)
                .containsExactly(ApprovalStage.Level.STATION, ApprovalStage.Level.COUNTY);
        assertThat(item.handling().totalWorkingDays()).isEqualTo(8);
        assertThat(item.handling().term("originWorkingDays")).contains(1);
        assertThat(item.handling().term("permitValidDays")).contains(40);
        assertThat(item.handling().outputs()).containsExactly("receipt", "booklet");
        assertThat(item.handling().feeFen()).isZero();
        assertThat(item.field("cause").orElseThrow().prefill()).isEqualTo(new FormField.Prefill.Value("62"));
        assertThat(item.field("migrants").orElseThrow().type()).isEqualTo(new FieldType.Persons("relation"));
        assertThat(item.field("destinationAddress").orElseThrow().type()).isEqualTo(new FieldType.Address(true));
    }

    @Test
    void chongqingSaysMoreUnderTheTelephoneAndLeavesTheRestAlone() {
        ServiceItem everywhere =
                CATALOGUE.item("migration.cross-province", "51").orElseThrow();
        ServiceItem chongqing = CATALOGUE.item("migration.cross-province", "50").orElseThrow();

        assertThat(hint(everywhere)).isEqualTo("11 位手机号");
        assertThat(hint(chongqing)).startsWith("11 位手机号。").hasSizeGreaterThan(20);
        assertThat(chongqing.fields()).hasSameSizeAs(everywhere.fields());
        assertThat(chongqing.field("contactPhone").orElseThrow().checks()).hasSize(4);
        assertThat(chongqing.handling().totalWorkingDays()).isEqualTo(8);
    }

    private static String hint(ServiceItem item) {
        return item.field("contactPhone").orElseThrow().hint().zh();
    }

    @Test
    void anOverlayChangesALimitAndAddsAMaterialOnlyInItsProvince() {
        Catalogue catalogue = Catalogue.load(CatalogueFiles.bundled().with("overlays/51/booklet.reissue.yaml", """
                        handling: {totalWorkingDays: 3}
                        materials:
                          - {key: photo, name: {zh: 照片, en: Photograph}, demand: optional}
                        """));

        ServiceItem sichuan = catalogue.item("booklet.reissue", "51").orElseThrow();
        ServiceItem elsewhere = catalogue.item("booklet.reissue", "50").orElseThrow();

        assertThat(sichuan.handling().totalWorkingDays()).isEqualTo(3);
        assertThat(sichuan.handling().outputs()).containsExactly("receipt", "booklet");
        assertThat(sichuan.material("photo")).isPresent();
        assertThat(sichuan.materials()).hasSize(4);
        assertThat(elsewhere.handling().totalWorkingDays()).isZero();
        assertThat(elsewhere.material("photo")).isEmpty();
    }

    @Test
    void anUnknownItemIsAnOrdinaryAnswer() {
        assertThat(CATALOGUE.item("marriage.registration", "50")).isEmpty();
        assertThat(CATALOGUE.itemKeys()).contains("migration.cross-province", "booklet.reissue");
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(textBlock = """
            sex, 1, 男性
            sex, 9, 未说明的性别
            marital, 21, 初婚
            marital, 22, 再婚
            ethnic, 01, 汉族
            ethnic, 33, 羌族
            ethnic, 56, 基诺族
            ethnic, 97, 其他
            relation, 02, 户主
            relation, 12, 妻
            relation, 20, 子
            relation, 21, 独生子
            relation, 99, 非亲属
            education, 21, 大学本科毕业
            education, 28, 大学普通班毕业
            education, 71, 初中毕业
            military, 1, 退出现役
            blood, 3, O型
            household-type, 1, 非农业家庭户口
            change-category, 23, 变更曾用名
            migration-cause, 62, 购房入户
            migration-cause, 33, 夫妻投靠
            migration-cause, 10, 招工
            """)
    void knowsTheNationalCodes(String table, String code, String text) {
        assertThat(CATALOGUE.table(table).orElseThrow().text(code)).contains(text);
    }

    @Test
    void codesOfNoStandardAreUnknown() {
        CodeTable relation = CATALOGUE.table("relation").orElseThrow();

        assertThat(relation.text("03"))
                .as("small collective head, dropped in 2008")
                .isEmpty();
        assertThat(relation.standard()).isEqualTo("GB/T 4761");
        assertThat(relation.version()).isEqualTo("2008");
        assertThat(relation.codes()).startsWith("01", "02", "10");
        assertThat(CATALOGUE.table("no-such-table")).isEmpty();
        assertThat(CATALOGUE.table("ethnic").orElseThrow().codes()).hasSize(58);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            500112, 重庆市渝北区
            500240, 重庆市石柱土家族自治县
            510603, 四川省德阳市旌阳区
            110101, 北京市东城区
            429004, 湖北省仙桃市
            710000, 台湾省
            """)
    void speaksDivisions(String code, String name) {
        assertThat(CATALOGUE.divisions().fullName(code)).contains(name);
    }

    @ParameterizedTest(name = "{0} + {1}: {2}")
    @CsvSource(textBlock = """
            2025-01-24, 1, 2025-01-26, false
            2025-01-27, 1, 2025-02-05, false
            2025-09-30, 2, 2025-10-10, false
            2025-12-31, 1, 2026-01-04, false
            2026-02-13, 8, 2026-03-03, false
            2026-09-14, 8, 2026-09-23, false
            2026-09-30, 3, 2026-10-10, false
            2026-11-23, 8, 2026-12-03, false
            2026-12-24, 8, 2027-01-06, true
            """)
    void countsWorkingDaysOfThePublishedYears(LocalDate accepted, int limit, LocalDate end, boolean provisional) {
        assertThat(CATALOGUE.calendar().deadline(accepted, limit)).isEqualTo(new Deadline(end, provisional));
    }

    @Test
    void aDefectiveCatalogueIsNotLoadedAndSaysWhere() {
        CatalogueFiles broken = CatalogueFiles.bundled().with("items/broken.item.yaml", "item: broken.item\n");

        assertThatThrownBy(() -> Catalogue.load(broken))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("items/broken.item.yaml:1: ")
                .hasMessageContaining("'handling'");
    }

    @Test
    void aFolderWithoutDivisionsIsRefused() {
        assertThatThrownBy(() -> Catalogue.load(new CatalogueFiles(Map.of())))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("divisions.csv");
    }
}
