package org.hukoudesk.station.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;

/// The font files the screens are written in: Noto Sans SC 400 and 600. Without them the system picks a font of
/// its own, at random and sometimes without Chinese.
public record FontSource(List<Path> files) {

    /// Any size does: a sheet asks for the family in its own sizes.
    private static final double ANY_SIZE = 14;

    public FontSource {
        files = List.copyOf(files);
    }

    /// Makes the fonts known to JavaFX; once per program, after the toolkit started.
    ///
    /// @throws UncheckedIOException if a file cannot be read
    /// @throws IllegalStateException if a file is no font JavaFX can use
    public void load() {
        for (Path file : files) {
            try (InputStream bytes = Files.newInputStream(file)) {
                if (Font.loadFont(bytes, ANY_SIZE) == null) {
                    throw new IllegalStateException("Not a usable font: " + file.getFileName());
                }
            } catch (IOException failure) {
                throw new UncheckedIOException("Cannot read the font " + file.getFileName(), failure);
            }
        }
    }
}
