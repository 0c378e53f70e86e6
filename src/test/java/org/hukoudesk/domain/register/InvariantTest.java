package org.hukoudesk.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InvariantTest {

    private static final Path PAGE = Path.of("docs/invariants.md");

    @Test
    void thePageNamesEachOnceInTheirOrder() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(rows)
                .extracting(line -> line.split("`", -1)[1])
                .containsExactlyElementsOf(
                        Stream.of(Invariant.values()).map(Enum::name).toList());
    }

    @Test
    void thePageSaysOfWhichAnActIsRefused() throws IOException {
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("| `")) {
                String[] cells = line.split("\\s*\\|\\s*", -1);
                boolean refused =
                        Invariant.valueOf(cells[1].replace("`", "")).reason().isPresent();
                assertThat(cells[2].equals("yes")).as(line).isEqualTo(refused);
            }
        }
    }

    @Test
    void eachHasASourceInTheDomainReference() {
        assertThat(Invariant.values()).allMatch(it -> it.source().startsWith("§"));
    }
}
