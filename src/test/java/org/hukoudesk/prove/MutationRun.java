package org.hukoudesk.prove;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/// Has Maven run PIT on the rules of the register and of cases, with the quick tests in memory (see the profile
/// `mutation` in the pom).
final class MutationRun {

    private static final List<String> PACKAGES =
            List.of("register", "act", "entry", "home", "move", "kinship", "item", "casework");

    private static final Path REPORT = Path.of("target/pit-reports/mutations.xml");

    /// PIT's own words and the list of every mutant that lived.
    private static final File LOG = new File("target/mutation.log");

    /// Several times what it takes on two busy cores.
    private static final long MINUTES = 40;

    private MutationRun() {}

    /// Nothing was killed when PIT did not come to its end.
    static Mutants of(PrintStream said) {
        said.println("PIT changes the rules in one spot at a time; some minutes, its words are in " + LOG);
        try {
            Files.deleteIfExists(REPORT);
            if (!succeeds()) {
                said.println("PIT did not come to its end");
                return nothing();
            }
            try (InputStream report = Files.newInputStream(REPORT)) {
                said.println("each mutant: target/pit-reports/index.html");
                return Mutants.read(report, PACKAGES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("PIT's report is no report", e);
        }
    }

    private static Mutants nothing() {
        return new Mutants(PACKAGES.stream().collect(Collectors.toMap(name -> name, _ -> new Mutants.Tally(0, 0))));
    }

    private static boolean succeeds() throws IOException {
        String classes = PACKAGES.stream()
                .map(name -> "org.hukoudesk.domain." + name + ".*")
                .collect(Collectors.joining(","));
        var builder = new ProcessBuilder(
                "mvn",
                "-B",
                "-ntp",
                "-Pmutation",
                "-DtargetClasses=" + classes,
                "org.pitest:pitest-maven:mutationCoverage");
        builder.redirectErrorStream(true).redirectOutput(LOG);
        // The JDK that runs this runs Maven and PIT too: on an older one PIT finds no test and says nothing.
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        Process maven = builder.start();
        try {
            return maven.waitFor(MINUTES, TimeUnit.MINUTES) && maven.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            maven.descendants().forEach(ProcessHandle::destroy);
            maven.destroy();
        }
    }
}
