package org.hukoudesk.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/// Small pages to scan.
final class PageFixture {

    private static final int WIDTH = 123;
    private static final int HEIGHT = 77;

    private PageFixture() {}

    /// Every pixel its own colour, the same in every run.
    static BufferedImage page() {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var colours = new Random(42);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                page.setRGB(x, y, colours.nextInt(1 << 24));
            }
        }
        return page;
    }

    static byte[] png(BufferedImage page) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(page, "png", png);
        return png.toByteArray();
    }

    static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    static ScannedPage onlyPage(ScanOutcome outcome) {
        assertThat(outcome).isInstanceOf(ScanOutcome.Scanned.class);
        var pages = ((ScanOutcome.Scanned) outcome).pages();
        assertThat(pages).hasSize(1);
        return pages.getFirst();
    }
}
