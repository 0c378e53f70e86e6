package org.hukoudesk.document.booklet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hukoudesk.document.page.Calibration;
import org.hukoudesk.document.page.Flaw;
import org.hukoudesk.document.page.Paper;
import org.hukoudesk.document.page.Sheet;
import org.junit.jupiter.api.Test;

class BookletPagesTest {

    private static final BookletPages PAGES = new BookletPages(Paper.TYPEFACES);

    @Test
    void theHomePageNamesTheHouseholdAndNothingOfTheForm() throws Exception {
        var paper = new Paper(
                PAGES.home(PageFixture.homeOfTheFamily(), Calibration.NONE).pdf());

        assertThat(paper.text()).contains("居民家庭户", "陈𠮷安", "500112 0412", "周敏", "2026", "12", "3");
        assertThat(paper.text().replace("\n", "")).contains("重庆市渝北区新牌坊一路126号9栋1单元12-3");
        assertThat(paper.text()).doesNotContain("户主姓名", "承办人");
    }

    @Test
    void aPageIsExactly143By105Millimetres() throws Exception {
        var paper = new Paper(
                PAGES.member(PageFixture.pageOfTheHead(), Calibration.NONE).pdf());

        assertThat(paper.sizes()).hasSize(1);
        assertThat(paper.sizes().getFirst()).containsExactly(new double[] {405.354, 297.638}, within(0.001));
    }

    @Test
    void theMemberPageCarriesEveryItem() throws Exception {
        var paper = new Paper(
                PAGES.member(PageFixture.pageOfTheHead(), Calibration.NONE).pdf());

        assertThat(paper.text())
                .contains("陈𠮷安", "户主", "男", "汉族", "1988年3月15日", "990603198803150012", "四川省德阳市旌阳区", "四川省德阳市中江县")
                .contains("175", "A", "大学本科毕业", "已婚", "未服兵役", "重庆渝北某设备有限公司", "机械工程师", "周敏");
        assertThat(paper.text().replace("\n", "")).contains("购房入户 由四川省德阳市旌阳区天山南路三段88号6栋2单元401迁来");
    }

    @Test
    void allFontsAreEmbeddedSubsetsAndTheRareOneIsAmongThem() throws Exception {
        var paper = new Paper(
                PAGES.member(PageFixture.pageOfTheHead(), Calibration.NONE).pdf());

        assertThat(paper.fonts()).containsExactly("HanaMinB", "NotoSerifSC-Regular");
    }

    @Test
    void refusesACharacterNoFontHasAndNamesIt() {
        var page = PageFixture.pageOf("陈\uE815安", "四川省德阳市旌阳区");

        Sheet sheet = PAGES.member(page, Calibration.NONE);

        assertThat(sheet).isEqualTo(new Sheet.Refused(List.of(new Flaw.Uncovered("name", List.of(0xE815)))));
    }

    @Test
    void refusesATextThatFitsInNoWay() {
        var page = PageFixture.homeOf("陈𠮷安", "重庆市渝北区新牌坊一路126号".repeat(5));

        Sheet sheet = PAGES.home(page, Calibration.NONE);

        assertThat(sheet).isEqualTo(new Sheet.Refused(List.of(new Flaw.Overflow("address"))));
    }

    @Test
    void aLongNameIsWrittenSmallerAndWhole() throws Exception {
        String name = "阿卜杜热西提·买买提依明江";
        var page = PageFixture.pageOf(name, "");

        assertThat(new Paper(PAGES.member(page, Calibration.NONE).pdf()).text()).contains(name);
    }

    @Test
    void markupInATextIsOnlyText() throws Exception {
        var page = PageFixture.homeOf("陈𠮷安", "A&B <b>座");

        assertThat(new Paper(PAGES.home(page, Calibration.NONE).pdf()).text()).contains("A&B <b>座");
    }

    @Test
    void theNameStandsInItsBox() throws Exception {
        var place = new Paper(PAGES.member(PageFixture.pageOfTheHead(), Calibration.NONE)
                        .pdf())
                .placeOf("陈");

        assertThat(place.xMm()).isCloseTo(27.0, within(0.3));
        assertThat(place.yMm()).isBetween(16.0 + 3.7, 23.4);
    }

    @Test
    void calibrationMovesTheTextByTheStatedMillimetres() throws Exception {
        var page = PageFixture.pageOfTheHead();
        var still = new Paper(PAGES.member(page, Calibration.NONE).pdf()).placeOf("陈");

        var moved = new Paper(
                        PAGES.member(page, new Calibration(1.3, -0.7, 1, 1, 0)).pdf())
                .placeOf("陈");

        assertThat(moved.xMm() - still.xMm()).isCloseTo(1.3, within(0.01));
        assertThat(moved.yMm() - still.yMm()).isCloseTo(-0.7, within(0.01));
    }

    @Test
    void calibrationScalesAboutTheMiddleOfThePage() throws Exception {
        var page = PageFixture.pageOfTheHead();
        var still = new Paper(PAGES.member(page, Calibration.NONE).pdf()).placeOf("陈");

        var scaled = new Paper(
                        PAGES.member(page, new Calibration(0, 0, 1.01, 0.99, 0)).pdf())
                .placeOf("陈");

        assertThat(scaled.xMm() - 71.5).isCloseTo((still.xMm() - 71.5) * 1.01, within(0.01));
        assertThat(scaled.yMm() - 52.5).isCloseTo((still.yMm() - 52.5) * 0.99, within(0.01));
    }
}
