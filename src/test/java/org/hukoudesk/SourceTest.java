package org.hukoudesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// House rules only the source text can break.
class SourceTest {

    private static final Set<String> WORDED =
            Set.of("java", "fxml", "css", "yaml", "sql", "properties", "md", "xml", "jrxml");

    /// Written in pieces, or this file would find itself.
    private static final Pattern FORBIDDEN = Pattern.compile(String.join(
            "|",
            "(?<![\\w.$}{-])/(?:wor" + "k|hom" + "e|roo" + "t|tm" + "p)/\\w",
            "[A-Z]:\\\\\\\\?Use" + "rs",
            "\\bTO" + "DO\\b",
            "\\bFIX" + "ME\\b",
            "@auth" + "or\\b",
            "@Dis" + "abled",
            "\\bassum" + "e(?:That|True|False|ingThat)\\b",
            "\\.\\./sha" + "red"));

    /// The borders where anything at all may arrive: `Work`, the HTTP handler, the devices' threads, the mains.
    private static final Set<String> BORDERS = Set.of("station/shell/Work.java");

    private static final Set<String> EVERYTHING = Set.of("Exception", "Throwable", "java.lang.Exception");

    @Test
    void noFileNamesAMachineOrLeavesWorkBehind() throws IOException {
        List<String> found = new ArrayList<>();
        for (String top : List.of("src", "installer", "docs", ".ci", "README.md", "pom.xml")) {
            found.addAll(forbiddenIn(Path.of(top)));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void nothingCaughtIsSwallowed() throws IOException {
        assertThat(catches(Path.of("src")))
                .filteredOn(SourceReading.Caught::empty)
                .isEmpty();
    }

    @Test
    void onlyTheBordersCatchEverything() throws IOException {
        assertThat(catches(Path.of("src/main/java")))
                .filteredOn(caught -> EVERYTHING.contains(caught.type()))
                .filteredOn(caught -> BORDERS.stream().noneMatch(caught.file()::endsWith))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see /wor" + "k/notes",
                "// TO" + "DO later",
                "@Dis" + "abled void x() {}",
                "assum" + "eTrue(x)",
                "../sha" + "red/design",
                "/tm" + "p/x"
            })
    void seesWhatMayNotStand(String line, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Wrong.java"), line);

        assertThat(forbiddenIn(folder)).hasSize(1);
    }

    @Test
    void seesAnEmptyCatchAndACatchOfEverything(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("Wrong.java"), "class Wrong { void x() { try { x(); } catch (Exception e) {} } }");

        SourceReading.Caught caught = catches(folder).getFirst();

        assertThat(caught.empty()).isTrue();
        assertThat(EVERYTHING).contains(caught.type());
    }

    private static List<SourceReading.Caught> catches(Path folder) throws IOException {
        return SourceReading.of(SourceFormat.sourcesBelow(folder)).catches();
    }

    private static List<String> forbiddenIn(Path top) throws IOException {
        List<String> found = new ArrayList<>();
        if (Files.notExists(top)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.filter(SourceTest::isWorded).toList()) {
                int line = 0;
                for (String text : Files.readAllLines(file)) {
                    line++;
                    if (FORBIDDEN.matcher(text).find()) {
                        found.add(file + ":" + line + " " + text.strip());
                    }
                }
            }
        }
        return found;
    }

    private static boolean isWorded(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Files.isRegularFile(file) && (name.indexOf('.') < 0 || WORDED.contains(ending));
    }
}
