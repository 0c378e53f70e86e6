package org.hukoudesk.emulator;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// Debian's `saned` with the devices `pnm:0` (a page of our choice) and `test:0` (faults).
public final class SanedEmulator implements AutoCloseable {

    /// The device that delivers the page on the glass; set [#options] on it.
    public static final String PAGE_DEVICE = "pnm:0";

    private final Path folder;
    private final int port;
    private final EmulatorProcess saned;

    /// Starts the scanner service in `folder`, listening on `port` of 127.0.0.1, with nothing on the glass.
    public SanedEmulator(Path folder, int port) {
        this.folder = EmulatorFiles.folder(folder);
        this.port = port;
        EmulatorFiles.write(this.folder.resolve("dll.conf"), "test\npnm\n");
        EmulatorFiles.write(this.folder.resolve("saned.conf"), "127.0.0.1\n");
        EmulatorFiles.write(this.folder.resolve("test.conf"), "number_of_devices 1\n");
        var command = List.of(
                EmulatorProcess.program("saned", "sane-utils"),
                "-l",
                "-e",
                "-d",
                "3",
                "-b",
                "127.0.0.1",
                "-p",
                String.valueOf(port));
        saned = EmulatorProcess.start("saned", this.folder, Map.of("SANE_CONFIG_DIR", this.folder.toString()), command);
        saned.await("listening", () -> EmulatorFiles.answers(port));
    }

    public String host() {
        return "127.0.0.1";
    }

    public int port() {
        return port;
    }

    /// The options that make [#PAGE_DEVICE] deliver the page on the glass, and say it has 300 dpi.
    public Map<String, String> options() {
        return Map.of("filename", glass().toString(), "resolution", "300");
    }

    /// Lays a page (PPM, PGM or PNG) on the glass in place of the one there.
    public void putOnGlass(Path page) {
        try {
            var bytes = page.toString().endsWith(".png") ? ppm(page) : Files.readAllBytes(page);
            EmulatorFiles.write(glass(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void clearGlass() {
        EmulatorFiles.delete(glass());
    }

    @Override
    public void close() {
        saned.close();
    }

    private Path glass() {
        return folder.resolve("glass.ppm");
    }

    private static byte[] ppm(Path png) throws IOException {
        BufferedImage image = ImageIO.read(png.toFile());
        var head =
                ("P6\n" + image.getWidth() + " " + image.getHeight() + "\n255\n").getBytes(StandardCharsets.US_ASCII);
        var ppm = new byte[head.length + 3 * image.getWidth() * image.getHeight()];
        System.arraycopy(head, 0, ppm, 0, head.length);
        int at = head.length;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                ppm[at++] = (byte) (rgb >> 16);
                ppm[at++] = (byte) (rgb >> 8);
                ppm[at++] = (byte) rgb;
            }
        }
        return ppm;
    }
}
