package org.hukoudesk.document.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.hukoudesk.document.page.Calibration;
import org.hukoudesk.document.page.Flaw;
import org.hukoudesk.document.page.Paper;
import org.hukoudesk.document.page.Sheet;
import org.hukoudesk.document.receipt.AcceptanceReceipt.Applicant;
import org.hukoudesk.document.receipt.AcceptanceReceipt.Material;
import org.junit.jupiter.api.Test;

class ReceiptPagesTest {

    private static final int DPI = 300;

    private static final ReceiptPages PAGES = new ReceiptPages(Paper.TYPEFACES);

    @Test
    void namesCaseServiceApplicantDeskAndMaterials() throws Exception {
        String text = paper(ReceiptFixture.receiptOfTheMove()).text();

        assertThat(text)
                .contains("户政业务受理回执", "HK500112202611230001", "户口迁移（跨省一站式·购房入户）", "陈𠮷安", "9906**********0012")
                .contains("重庆市公安局渝北区分局新牌坊派出所", "3 号窗口", "周敏", "2026年11月23日 09:41", "0 元", "023-12345", "12389")
                .contains("居民户口簿（四川省德阳市旌阳区）", "随迁子女出生医学证明", "核验");
    }

    @Test
    void aFirmDateStandsAlone() throws Exception {
        String text = paper(ReceiptFixture.receiptOfTheMove()).text();

        assertThat(text).contains("2026年12月3日", "8 个工作日").doesNotContainPattern("(?m)暂定\\s*(自受理|$)");
    }

    @Test
    void aFeeIsNamedWhereTheItemSaysOne() throws Exception {
        var charged = new AcceptanceReceipt.Promise(8, ReceiptFixture.FIRM.dueOn(), false, 2050);
        String text = paper(ReceiptFixture.receiptOf("陈𠮷安", ReceiptFixture.MATERIALS, charged))
                .text();

        assertThat(text).contains("20.50 元").doesNotContain("不收费", "不收取");
    }

    @Test
    void aProvisionalDateSaysSo() throws Exception {
        String text = paper(ReceiptFixture.receiptOf("陈𠮷安", ReceiptFixture.MATERIALS, ReceiptFixture.PROVISIONAL))
                .text();

        assertThat(text).containsPattern("2027年1月6日\\s*暂定");
    }

    @Test
    void isA4WithEmbeddedFonts() throws Exception {
        var paper = paper(ReceiptFixture.receiptOfTheMove());

        assertThat(paper.sizes()).hasSize(1);
        assertThat(paper.sizes().getFirst()).containsExactly(new double[] {595.276, 841.890}, within(0.001));
        assertThat(paper.fonts())
                .containsExactly(
                        "HanaMinB",
                        "NotoSansSC-Regular",
                        "NotoSansSC-SemiBold",
                        "NotoSerifSC-Bold",
                        "NotoSerifSC-Regular");
    }

    @Test
    void aLongListGoesOnToFurtherPagesWhole() throws Exception {
        var paper = paper(ReceiptFixture.receiptWithMaterials(AcceptanceReceipt.MATERIAL_LIMIT));

        assertThat(paper.sizes()).hasSizeBetween(2, 3);
        assertThat(paper.text().split("居民户口簿（四川省德阳市旌阳区）", -1)).hasSize(AcceptanceReceipt.MATERIAL_LIMIT + 1);
        assertThat(paper.text()).contains("申请人（签字）");
    }

    @Test
    void aCaseWithoutMaterialsStillGetsItsReceipt() throws Exception {
        assertThat(paper(ReceiptFixture.receiptWithMaterials(0)).text()).contains("已收材料清单", "申请人（签字）");
    }

    @Test
    void bothCodesOnThePaperReadAsTheCaseNumberAndNothingElse() throws Exception {
        byte[] pdf = paper(ReceiptFixture.receiptOfTheMove()).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);

            assertThat(new QRCodeReader()
                            .decode(bitmap(part(page, 156, 10, 42, 38)))
                            .getText())
                    .isEqualTo("HK500112202611230001");
            assertThat(new Code128Reader()
                            .decode(bitmap(part(page, 10, 36, 115, 10)))
                            .getText())
                    .isEqualTo("HK500112202611230001");
        }
    }

    @Test
    void refusesANameAndAMaterialAtOnce() {
        var materials = List.of(new Material("附件".repeat(200), "原件", 1));

        Sheet sheet =
                PAGES.receipt(ReceiptFixture.receiptOf("陈\uE815安", materials, ReceiptFixture.FIRM), Calibration.NONE);

        assertThat(sheet)
                .isEqualTo(new Sheet.Refused(
                        List.of(new Flaw.Uncovered("applicant", List.of(0xE815)), new Flaw.Overflow("material"))));
    }

    @Test
    void aFullIdNumberNeverGetsOntoAReceipt() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Applicant("陈𠮷安", "990603198803150012", ""));
    }

    private static Paper paper(AcceptanceReceipt receipt) {
        return new Paper(PAGES.receipt(receipt, Calibration.NONE).pdf());
    }

    /// A part of the page, in millimetres.
    private static BufferedImage part(BufferedImage page, int x, int y, int width, int height) {
        double pixels = DPI / 25.4;
        return page.getSubimage(
                (int) (x * pixels), (int) (y * pixels), (int) (width * pixels), (int) (height * pixels));
    }

    private static BinaryBitmap bitmap(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    }
}
