package org.hukoudesk.device.scanner;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// Turns a scanned image into a page.
final class PagePng {

    private PagePng() {}

    static ScannedPage page(BufferedImage scanned, int dpi) throws IOException {
        var image = plain(scanned);
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", bytes)) {
            throw new IOException("this Java cannot write PNG");
        }
        return new ScannedPage(bytes.toByteArray(), dpi, image.getWidth(), image.getHeight());
    }

    /// SANE images come in bit depths of their own kind that few programs read; colour becomes 24 bits, grey 8.
    private static BufferedImage plain(BufferedImage image) {
        boolean grey = image.getColorModel().getNumColorComponents() == 1;
        int type = grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB;
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), type);
        var graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return plain;
    }
}
