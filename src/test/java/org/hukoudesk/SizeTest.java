package org.hukoudesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The caps of `docs/rules.md` on sizes. When a cap hurts, a noun is missing.
class SizeTest {

    private static final int MAIN_LINES = 300;
    private static final int TEST_LINES = 400;
    private static final int METHOD_LINES = 40;
    private static final int METHOD_PARAMETERS = 4;
    private static final int CONSTRUCTOR_PARAMETERS = 7;
    private static final int FILES_PER_FOLDER = 20;

    /// Known and to be mended; each stands here by file and method.
    private static final Set<String> OVER_THE_CAP = Set.of(
            "FamilyFixture.java member",
            "IntakeOffice.java member",
            "PagePreviewTest.java darkPixels",
            "PagePreviewTest.java redPixels",
            "ReceiptPagesTest.java part");

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    @Test
    void filesAreShort() throws IOException {
        assertThat(longerThan(MAIN, MAIN_LINES)).isEmpty();
        assertThat(longerThan(TEST, TEST_LINES)).isEmpty();
    }

    @Test
    void foldersHoldFewFiles() throws IOException {
        assertThat(crowdedFolders(MAIN)).isEmpty();
        assertThat(crowdedFolders(TEST)).isEmpty();
    }

    @Test
    void methodsAreShortAndTakeLittle() throws IOException {
        assertThat(tooBig(MAIN)).isEmpty();
        assertThat(tooBig(TEST)).isEmpty();
    }

    @Test
    void seesWhatIsTooBig(@TempDir Path folder) throws IOException {
        String body = "\n;".repeat(METHOD_LINES);
        String source = """
                class Big {
                    Big(int a, int b, int c, int d, int e, int f, int g, int h) {}
                    void wide(int a, int b, int c, int d, int e) {}
                    void tall() {%s
                    }
                }
                """.formatted(body);
        Files.writeString(folder.resolve("Big.java"), source);
        Files.writeString(folder.resolve("Long.java"), "\n".repeat(MAIN_LINES + 1));
        for (int i = 0; i < FILES_PER_FOLDER; i++) {
            Files.createFile(folder.resolve("Crowd" + i + ".java"));
        }

        assertThat(tooBig(folder)).extracting(SourceReading.Method::name).containsExactly("<init>", "wide", "tall");
        assertThat(longerThan(folder, MAIN_LINES)).containsExactly(folder.resolve("Long.java"));
        assertThat(crowdedFolders(folder)).containsOnlyKeys(folder);
    }

    private static List<Path> longerThan(Path folder, int cap) throws IOException {
        List<Path> tooLong = new ArrayList<>();
        for (Path file : SourceFormat.sourcesBelow(folder)) {
            if (Files.readAllLines(file).size() > cap) {
                tooLong.add(file);
            }
        }
        return tooLong;
    }

    private static Map<Path, Long> crowdedFolders(Path folder) throws IOException {
        Map<Path, Long> sizes = SourceFormat.sourcesBelow(folder).stream()
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        sizes.values().removeIf(files -> files <= FILES_PER_FOLDER);
        return sizes;
    }

    private static List<SourceReading.Method> tooBig(Path folder) throws IOException {
        return SourceReading.of(SourceFormat.sourcesBelow(folder)).methods().stream()
                .filter(method -> !OVER_THE_CAP.contains(method.file().getFileName() + " " + method.name()))
                .filter(method -> method.lines() > METHOD_LINES || takesTooMuch(method))
                .toList();
    }

    private static boolean takesTooMuch(SourceReading.Method method) {
        int cap = method.constructor() ? CONSTRUCTOR_PARAMETERS : METHOD_PARAMETERS;
        return !method.shapedElsewhere() && method.parameters() > cap;
    }
}
