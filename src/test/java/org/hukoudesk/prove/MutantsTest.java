package org.hukoudesk.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.hukoudesk.prove.Mutants.Tally;
import org.junit.jupiter.api.Test;

class MutantsTest {

    @Test
    void onlyWhatATestNoticedIsKilled() throws XMLStreamException {
        var mutants = read(
                List.of("home"),
                mutant("KILLED", "home.Staying"),
                mutant("TIMED_OUT", "home.Staying"),
                mutant("MEMORY_ERROR", "home.Staying$1"),
                mutant("SURVIVED", "home.Merging"),
                mutant("NO_COVERAGE", "home.Merging"),
                mutant("RUN_ERROR", "home.Merging"),
                mutant("NON_VIABLE", "home.Merging"));

        assertThat(mutants).isEqualTo(new Mutants(Map.of("home", new Tally(3, 7))));
        assertThat(mutants.lines())
                .containsExactly(
                        "home: killed=42% mutants=7 survived=4", "mutation: FAILED killed=42% mutants=7 survived=4");
        assertThat(mutants.holds()).isFalse();
    }

    @Test
    void fourOfFiveAreEnoughAndNoRoundingHelps() {
        assertThat(new Mutants(Map.of("act", new Tally(4, 5))).lines())
                .endsWith("mutation: OK killed=80% mutants=5 survived=1");
        assertThat(new Mutants(Map.of("act", new Tally(799, 1000))).lines())
                .endsWith("mutation: FAILED killed=79% mutants=1000 survived=201");
    }

    @Test
    void aPackageWithoutTestsDoesNotHideBehindTheOthers() {
        var mutants = new Mutants(Map.of("act", new Tally(100, 100), "casework", new Tally(1, 10)));

        assertThat(mutants.lines())
                .containsExactly(
                        "act: killed=100% mutants=100 survived=0",
                        "casework: killed=10% mutants=10 survived=9",
                        "mutation: FAILED killed=91% mutants=110 survived=9");
    }

    @Test
    void aPackageTheReportDoesNotKnowIsNotHeld() throws XMLStreamException {
        var mutants = read(List.of("act", "misspelt"), mutant("KILLED", "act.Register"));

        assertThat(mutants.lines())
                .containsExactly(
                        "act: killed=100% mutants=1 survived=0",
                        "misspelt: killed=0% mutants=0 survived=0",
                        "mutation: FAILED killed=100% mutants=1 survived=0");
    }

    private static Mutants read(List<String> packages, String... mutants) throws XMLStreamException {
        String report = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mutations partial=\"true\">"
                + String.join("\n", mutants) + "</mutations>";
        return Mutants.read(new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)), packages);
    }

    private static String mutant(String status, String name) {
        return "<mutation detected='true' status='" + status + "'><sourceFile>X.java</sourceFile><mutatedClass>"
                + "org.hukoudesk.domain." + name + "</mutatedClass><killingTest/></mutation>";
    }
}
