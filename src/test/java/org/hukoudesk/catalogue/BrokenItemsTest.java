package org.hukoudesk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hukoudesk.catalogue.source.Defect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Items of `broken`, each wrong in one way, whose first line says what the linter must say and no more.
class BrokenItemsTest {

    private static final Path BROKEN = Path.of("src/test/resources/org/hukoudesk/catalogue/broken");

    private static final CatalogueFiles SHEETS = new CatalogueFiles(CatalogueFiles.bundled().texts().entrySet().stream()
            .filter(file -> !file.getKey().matches("(items|overlays)/.*"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void saysFileLineAndRemedy(String name) throws IOException {
        String text = Files.readString(BROKEN.resolve(name + ".yaml"));
        String file = "items/broken." + name + ".yaml";

        List<Defect> defects = CatalogueLinter.lint(SHEETS.with(file, text));

        String expected = file + ":" + text.lines().findFirst().orElse("").replaceFirst("^# ", "");
        assertThat(defects).extracting(Defect::toString).containsExactly(expected);
    }

    static Stream<String> saysFileLineAndRemedy() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("\\.yaml$", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void thereAreMoreThanTwentyWaysToBeWrong() throws IOException {
        assertThat(saysFileLineAndRemedy()).hasSizeGreaterThan(20);
    }
}
