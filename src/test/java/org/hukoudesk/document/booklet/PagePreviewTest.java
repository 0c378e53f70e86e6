package org.hukoudesk.document.booklet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.hukoudesk.document.page.Calibration;
import org.hukoudesk.document.page.Paper;
import org.junit.jupiter.api.Test;

class PagePreviewTest {

    private static final int DPI = 127; // 0.2 mm a pixel
    private static final PagePreview PREVIEW = new PagePreview(Paper.TYPEFACES);
    private static final BookletPages PAGES = new BookletPages(Paper.TYPEFACES);

    @Test
    void showsTheMemberPageOnItsForm() throws Exception {
        BufferedImage image = read(PREVIEW.member(
                PAGES.member(PageFixture.pageOfTheHead(), Calibration.NONE).pdf(), DPI));

        assertThat(image.getWidth()).isBetween(714, 716);
        assertThat(image.getHeight()).isBetween(524, 526);
        assertThat(darkPixels(image, 27, 16, 42, 7)).as("the name").isPositive();
        assertThat(darkPixels(image, 7, 16, 19, 7)).as("the label of the form").isZero();
        assertThat(redPixels(image, 7, 16, 19, 7)).as("the label of the form").isPositive();
    }

    @Test
    void showsTheHomePageWithItsSealsOnlyWhenTheyAreNamed() throws Exception {
        byte[] pdf = PAGES.home(PageFixture.homeOfTheFamily(), Calibration.NONE).pdf();

        BufferedImage blank = read(PREVIEW.home(pdf, new Stock("重庆市公安局", "", "50 0231906"), DPI));
        BufferedImage stamped = read(PREVIEW.home(pdf, new Stock("重庆市公安局", "渝北区新牌坊派出所", "50 0231906"), DPI));

        assertThat(redPixels(blank, 95, 60, 14, 12)).isZero();
        assertThat(redPixels(stamped, 95, 60, 14, 12)).isPositive();
    }

    @Test
    void refusesAResolutionNobodyCanUse() throws Exception {
        byte[] pdf = PAGES.member(PageFixture.pageOfTheHead(), Calibration.NONE).pdf();

        assertThatIllegalArgumentException().isThrownBy(() -> PREVIEW.member(pdf, 6000));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long darkPixels(BufferedImage image, int xMm, int yMm, int widthMm, int heightMm) {
        return pixels(image, new int[] {xMm, yMm, widthMm, heightMm}, 0, 0x50);
    }

    private static long redPixels(BufferedImage image, int xMm, int yMm, int widthMm, int heightMm) {
        return pixels(image, new int[] {xMm, yMm, widthMm, heightMm}, 0x90, 0xE0);
    }

    /// Pixels in an area of millimetres whose red is in the range while their blue is below it or as dark.
    private static long pixels(BufferedImage image, int[] area, int lowestRed, int highestRed) {
        long count = 0;
        for (int y = area[1] * 5; y < (area[1] + area[3]) * 5; y++) {
            for (int x = area[0] * 5; x < (area[0] + area[2]) * 5; x++) {
                int red = image.getRGB(x, y) >> 16 & 0xFF;
                int blue = image.getRGB(x, y) & 0xFF;
                if (red >= lowestRed && red <= highestRed && blue <= 0x90) {
                    count++;
                }
            }
        }
        return count;
    }
}
