package org.hukoudesk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What keeps the layers apart inside the workstation: names tell what a class may know.
final class StationRules {

    /// Folders of the frame around all features: whatever is drawn there needs no controller.
    private static final Set<String> DRAWN = Set.of("shell", "frame", "control");

    /// Features any other feature may use as a whole.
    private static final Set<String> SHARED = Set.of("shell", "frame", "control", "print");

    private final String station;

    StationRules(String root) {
        station = root + ".station";
    }

    List<ArchRule> all() {
        return List.of(
                onlyControllersDraw(), modelsKnowOnlyProperties(), oneWayToTheWindowThread(), featuresMeetInServices());
    }

    ArchRule onlyControllersDraw() {
        return noClasses()
                .that(inAFeature().and(not(named("Controller")).and(not(named("Model")))))
                .should()
                .dependOnClassesThat(drawing().or(resideInAPackage("javafx..")))
                .as("outside the frame only a Controller knows the window")
                .because("what an officer's act does must be testable without a window")
                .allowEmptyShould(true);
    }

    ArchRule modelsKnowOnlyProperties() {
        return noClasses()
                .that(resideInAPackage(station + "..").and(named("Model")))
                .should()
                .dependOnClassesThat(drawing()
                        .or(resideInAPackage("javafx..")
                                .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..")))))
                .as("a Model knows properties and lists, no widget")
                .because("a Model's test runs without a window")
                .allowEmptyShould(true);
    }

    /// Counts method references too: `Platform::runLater` is the usual form.
    ArchRule oneWayToTheWindowThread() {
        return classes()
                .should(new OneCallerOfRunLater())
                .because("who may touch the window is decided in one place")
                .allowEmptyShould(true);
    }

    ArchRule featuresMeetInServices() {
        return classes()
                .that(inAFeature())
                .should(new MeetInServices())
                .because("a feature may be rewritten without asking its neighbours")
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> drawing() {
        return resideInAnyPackage("org.controlsfx..", "atlantafx..", "org.kordamp.ikonli..");
    }

    /// Any class of a feature's folder: not of the composition root, not of the frame.
    private DescribedPredicate<JavaClass> inAFeature() {
        return describe("in a feature", type -> isFeature(type) && !DRAWN.contains(folder(type)));
    }

    private boolean isFeature(JavaClass type) {
        return type.getPackageName().startsWith(station + ".");
    }

    private String folder(JavaClass type) {
        return firstPart(type.getPackageName().substring(station.length() + 1), '.');
    }

    private static DescribedPredicate<JavaClass> named(String suffix) {
        return describe("named …" + suffix, type -> outermost(type).endsWith(suffix));
    }

    private static String outermost(JavaClass type) {
        return firstPart(type.getName(), '$');
    }

    private static String firstPart(String name, char end) {
        int at = name.indexOf(end);
        return at < 0 ? name : name.substring(0, at);
    }

    private static final class OneCallerOfRunLater extends ArchCondition<JavaClass> {

        private final Set<String> callers = new TreeSet<>();

        OneCallerOfRunLater() {
            super("reach Platform.runLater from one class only");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean calls = type.getCodeUnitAccessesFromSelf().stream()
                    .anyMatch(access -> access.getTargetOwner().getName().equals("javafx.application.Platform")
                            && access.getTarget().getName().equals("runLater"));
            if (calls) {
                callers.add(outermost(type));
            }
        }

        @Override
        public void finish(ConditionEvents events) {
            if (callers.size() > 1) {
                events.add(SimpleConditionEvent.violated(callers, "Platform.runLater is reached from " + callers));
            }
            callers.clear();
        }
    }

    private final class MeetInServices extends ArchCondition<JavaClass> {

        MeetInServices() {
            super("use of another feature only its services and the values these hand out");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass other = dependency.getTargetClass().getBaseComponentType();
                boolean elsewhere = isFeature(other) && !folder(other).equals(folder(type));
                if (elsewhere && !SHARED.contains(folder(other)) && !isOffered(other)) {
                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                }
            }
        }

        private boolean isOffered(JavaClass other) {
            boolean value = other.isRecord() || other.isEnum() || other.isInterface();
            return value || outermost(other).endsWith("Service");
        }
    }
}
