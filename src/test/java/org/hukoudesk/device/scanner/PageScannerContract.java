package org.hukoudesk.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// What every scanner keeps, simulated or real.
abstract class PageScannerContract {

    abstract PageScanner scanner();

    /// Lays one page down for the next scan.
    abstract void lay(BufferedImage page) throws IOException;

    @Test
    void isAvailable() {
        assertThat(scanner().isAvailable()).isTrue();
    }

    @Test
    void deliversThePageThatLiesThere() throws IOException {
        var page = PageFixture.page();
        lay(page);

        var scanned = PageFixture.onlyPage(scanner().scan());

        assertThat(scanned.width()).isEqualTo(page.getWidth());
        assertThat(scanned.height()).isEqualTo(page.getHeight());
        assertThat(scanned.dpi()).isEqualTo(300);
        var image = ImageIO.read(new ByteArrayInputStream(scanned.png()));
        assertThat(PageFixture.pixels(image)).isEqualTo(PageFixture.pixels(page));
    }
}
