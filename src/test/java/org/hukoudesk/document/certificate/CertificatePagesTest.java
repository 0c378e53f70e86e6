package org.hukoudesk.document.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.hukoudesk.document.page.Calibration;
import org.hukoudesk.document.page.Flaw;
import org.hukoudesk.document.page.Paper;
import org.hukoudesk.document.page.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificatePagesTest {

    private static final int DPI = 300;

    private static final CertificatePages PAGES = new CertificatePages(Paper.TYPEFACES);

    @Test
    void saysTitleNumberWordingValidityStationDayAndHandler() throws Exception {
        String text = paper(CertificateFixture.household()).text().replaceAll("\\s", "");

        assertThat(text)
                .contains("户籍证明", "编号：八角井户证〔2026〕1号", CertificateFixture.WORDING, "本证明用途：子女入学。")
                .contains("有效期至2026年12月23日", "德阳市公安局旌阳区分局八角井派出所", "二〇二六年十一月二十三日", "承办人周敏")
                .contains(
                        "510603-20261123-0010001",
                        CertificateFixture.household().digest());
    }

    @Test
    void withoutAnEndNoValidityIsSaid() throws Exception {
        assertThat(paper(CertificateFixture.withoutEnd()).text()).doesNotContain("有效期至");
    }

    @Test
    void isOneA4PageWithEmbeddedSubsets() throws Exception {
        var paper = paper(CertificateFixture.household());

        assertThat(paper.sizes()).hasSize(1);
        assertThat(paper.sizes().getFirst()).containsExactly(new double[] {595.276, 841.890}, within(0.001));
        assertThat(paper.fonts())
                .containsExactly("HanaMinB", "NotoSansSC-Regular", "NotoSerifSC-Bold", "NotoSerifSC-Regular");
    }

    @Test
    void aParagraphIsIndentedByTwoCharactersAndFillsItsLinesToTheMargin() throws Exception {
        var paper = paper(CertificateFixture.household());
        List<Paper.Line> lines = paper.lines().stream()
                .filter(line -> CertificateFixture.WORDING.contains(line.text()))
                .toList();

        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines.getFirst().leftMm()).isCloseTo(28 + 2 * 5.6, within(0.5));
        assertThat(lines.subList(1, lines.size()))
                .allSatisfy(line -> assertThat(line.leftMm()).isCloseTo(28.0, within(0.5)));
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(line.rightMm()).isCloseTo(28.0 + 156, within(2.0)));
        assertThat(lines.getLast().rightMm()).isLessThan(28.0 + 150);
    }

    /// A line that fills its box to the last tenth is wrapped by the PDF library, which then loses its height.
    @Test
    void everyLineStandsAtItsOwnHeight() throws Exception {
        for (int length = 20; length < 70; length++) {
            String paragraph = "兹证明陈𠮷安住重庆市渝北区新牌坊一路126号9栋1单元12-3室，户号500112001与户主系配偶关系，用途为子女入学报名并办理居住证续签。甲乙丙丁戊己庚辛"
                    .substring(0, length);
            Certificate issued = CertificateFixture.certificate(List.of(paragraph, "终"), Optional.empty());

            List<String> lines =
                    paper(issued).lines().stream().map(Paper.Line::text).toList();

            int end = lines.indexOf("终");
            assertThat(String.join("", lines.subList(2, end)))
                    .as("length %d", length)
                    .isEqualTo(paragraph);
        }
    }

    @Test
    void aWordingThatNeedsASecondPageIsRefused() {
        assertThat(PAGES.certificate(CertificateFixture.withParagraphs(Certificate.PARAGRAPH_LIMIT), Calibration.NONE))
                .isEqualTo(new Sheet.Refused(List.of(new Flaw.Overflow("paragraphs"))));
    }

    @Test
    void aCharacterNoFontHasIsNamed() {
        Certificate rare = CertificateFixture.certificate(List.of("兹证明陈\uE815安。"), Optional.empty());

        assertThat(PAGES.certificate(rare, Calibration.NONE))
                .isEqualTo(new Sheet.Refused(List.of(new Flaw.Uncovered("only", List.of(0xE815)))));
    }

    @Test
    void theCodeHoldsTheNumbersAndTheDigestAndNothingOfThePerson() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(paper(CertificateFixture.household()).pdf())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
            BufferedImage foot =
                    page.getSubimage(0, page.getHeight() * 3 / 4, page.getWidth() / 2, page.getHeight() / 4);

            assertThat(new QRCodeReader().decode(bitmap(foot)).getText())
                    .isEqualTo("510603-20261123-0010001\n八角井户证〔2026〕1号\n"
                            + CertificateFixture.household().digest());
        }
    }

    @Test
    void theDigestChangesWithTheWordsAndNotWithWhoPrints() {
        Certificate issued = CertificateFixture.household();
        var again = new Certificate(
                issued.caseNumber(),
                issued.title(),
                issued.number(),
                issued.paragraphs(),
                issued.validUntil(),
                new Certificate.Issue(issued.issue().station(), issued.issue().on(), "林海"));

        assertThat(issued.digest()).matches("[0-9A-F]{16}").isEqualTo(again.digest());
        assertThat(CertificateFixture.withoutEnd().digest()).isNotEqualTo(issued.digest());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-23, 二〇二六年十一月二十三日
            2030-10-10, 二〇三〇年十月十日
            2001-01-31, 二〇〇一年一月三十一日
            2026-12-20, 二〇二六年十二月二十日
            """)
    void aDayIsWrittenInHan(LocalDate day, String written) {
        assertThat(CertificatePages.inHan(day)).isEqualTo(written);
    }

    private static Paper paper(Certificate issued) {
        return new Paper(PAGES.certificate(issued, Calibration.NONE).pdf());
    }

    private static BinaryBitmap bitmap(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    }
}
