package org.hukoudesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules of `docs/architecture.md` and `docs/rules.md` that compiled classes can break.
///
/// A rule that matches nothing is green for ever. So each rule is also put to the classes of `org.hukoudesk.canary`,
/// every one of them wrong, and must complain.
class ArchitectureTest {

    private static final String ROOT = "org.hukoudesk";
    private static final String CANARY = ROOT + ".canary";

    /// Sources the persistence processor writes: not ours to judge.
    private static final ImportOption WRITTEN_BY_US =
            location -> !location.matches(Pattern.compile(".*/(_[^/]*|[^/$]*_)(\\$[^/]*)?\\.class"));

    private static final JavaClasses PROJECT =
            new ClassFileImporter().withImportOption(WRITTEN_BY_US).importPath(Path.of("target/classes"));

    private static final JavaClasses WRONG =
            new ClassFileImporter().importPath(Path.of("target/test-classes/org/hukoudesk/canary"));

    static List<ArchRule> rules() {
        return rulesFor(ROOT);
    }

    static List<ArchRule> canaryRules() {
        return rulesFor(CANARY);
    }

    private static List<ArchRule> rulesFor(String root) {
        List<ArchRule> rules = new ArrayList<>(new RoomRules(root).all());
        rules.addAll(new StationRules(root).all());
        rules.addAll(new HouseRules(root).all());
        return rules;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyClassKeeps(ArchRule rule) {
        rule.check(PROJECT);
    }

    @ParameterizedTest
    @MethodSource("canaryRules")
    void theCanaryBreaks(ArchRule rule) {
        assertThat(rule.evaluate(WRONG).hasViolation())
                .as("no wrong class of the canary is caught by: %s", rule.getDescription())
                .isTrue();
    }

    @Test
    void testsWaitForConditionsToo() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(location -> !location.contains("/canary/"))
                .importPath(Path.of("target/test-classes"));

        new HouseRules(ROOT).noSleep().check(tests);
    }

    @Test
    void aMethodReferenceToTheWindowThreadCounts() {
        ArchRule rule = new StationRules(CANARY).oneWayToTheWindowThread();

        assertThat(rule.evaluate(WRONG).getFailureReport().toString()).contains("LaterByReference");
    }
}
