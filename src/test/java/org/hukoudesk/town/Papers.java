package org.hukoudesk.town;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hukoudesk.document.font.Fonts;

/// Draws the papers the family brings, each plainly a specimen.
public final class Papers {

    private Papers() {}

    /// The three papers the family brings, each under the name of its material.
    public static void ofTheFamily(Path folder) {
        draw(folder.resolve("property-certificate.ppm"), "不动产权证书（样张）", "权利人 陈𠮷安", Cast.NEW_ADDRESS);
        draw(folder.resolve("booklet.ppm"), "居民户口簿（样张）", "户主 陈𠮷安", Cast.OLD_ADDRESS);
        draw(folder.resolve("id-card.ppm"), "居民身份证（样张）", "陈𠮷安", "欧阳文静  陈沐阳");
    }

    /// An invented paper, so that the scan shows what it is of.
    public static void draw(Path file, String... lines) {
        var page = new BufferedImage(1240, 877, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.DARK_GRAY);
        pen.drawRect(40, 40, page.getWidth() - 80, page.getHeight() - 80);
        pen.setFont(font());
        int at = 180;
        for (String line : lines) {
            pen.drawString(line, 120, at);
            at += 90;
        }
        pen.dispose();
        write(file, page);
    }

    private static Font font() {
        try {
            var file = Fonts.locate().serif().toFile();
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(48f);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("no font to draw papers with", e);
        }
    }

    private static void write(Path file, BufferedImage page) {
        byte[] head =
                ("P6\n" + page.getWidth() + " " + page.getHeight() + "\n255\n").getBytes(StandardCharsets.US_ASCII);
        byte[] ppm = Arrays.copyOf(head, head.length + 3 * page.getWidth() * page.getHeight());
        int at = head.length;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int rgb = page.getRGB(x, y);
                ppm[at++] = (byte) (rgb >> 16);
                ppm[at++] = (byte) (rgb >> 8);
                ppm[at++] = (byte) rgb;
            }
        }
        try {
            Files.write(file, ppm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
