package org.hukoudesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {

    @Test
    void everySourceHasTheOneLayout() throws Exception {
        List<Path> unformatted = new ArrayList<>();
        for (Path file : SourceFormat.sourcesBelow(Path.of("src"))) {
            if (!SourceFormat.formatted(file).equals(Files.readString(file))) {
                unformatted.add(file);
            }
        }

        assertThat(unformatted)
                .as("repair with: mvn -q test-compile exec:exec@format")
                .isEmpty();
    }
}
