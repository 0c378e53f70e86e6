package org.hukoudesk.document.font;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.document.DocumentException;

/// Where the font files are. The window takes [#sans()] and [#sansBold()] for its texts, paper takes all of them.
public final class Fonts {

    /// System property naming the folder of the font files; it wins over [#VARIABLE].
    public static final String PROPERTY = "hukou.fonts";

    /// Environment variable naming the folder of the font files.
    public static final String VARIABLE = "HUKOU_FONTS";

    private static final Path DEFAULT_FOLDER = Path.of(".cache", "fonts");

    private final Path folder;

    private Fonts(Path folder) {
        this.folder = folder;
    }

    /// The fonts of this installation.
    ///
    /// @throws DocumentException naming the remedy, when a file is missing
    public static Fonts locate() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                .map(Path::of)
                .map(Fonts::in)
                .orElseGet(() -> in(DEFAULT_FOLDER));
    }

    /// The fonts in a given folder.
    ///
    /// @throws DocumentException naming the remedy, when a file is missing
    public static Fonts in(Path folder) {
        var fonts = new Fonts(folder.toAbsolutePath().normalize());
        for (Path file : fonts.all()) {
            if (!Files.isReadable(file)) {
                throw new DocumentException(
                        "Font file %s is missing in the font folder. Run installer/fonts, or name the"
                                        .formatted(file.getFileName())
                                + " folder in %s or -D%s.".formatted(VARIABLE, PROPERTY));
            }
        }
        return fonts;
    }

    /// Noto Serif SC 400: what is written into booklets and forms.
    public Path serif() {
        return folder.resolve("NotoSerifSC_400Regular.ttf");
    }

    /// Noto Serif SC 700: titles on paper.
    public Path serifBold() {
        return folder.resolve("NotoSerifSC_700Bold.ttf");
    }

    /// Noto Sans SC 400: the window, and labels on paper.
    public Path sans() {
        return folder.resolve("NotoSansSC_400Regular.ttf");
    }

    /// Noto Sans SC 600: emphasis in the window and on paper.
    public Path sansBold() {
        return folder.resolve("NotoSansSC_600SemiBold.ttf");
    }

    /// Hanazono Mincho B: hanzi of CJK Extension B and later, which the Noto files lack.
    public Path rare() {
        return folder.resolve("HanaMinB.ttf");
    }

    public List<Path> all() {
        return List.of(serif(), serifBold(), sans(), sansBold(), rare());
    }
}
