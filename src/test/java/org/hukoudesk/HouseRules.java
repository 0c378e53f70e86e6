package org.hukoudesk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/// House rules that hold in every room. Accesses, not calls, are judged, so that method references count.
final class HouseRules {

    /// Who may read a name, an ID number or a telephone number in clear: packages below the root, or classes in them.
    private static final Set<String> READS_PERSONAL_DATA = Set.of(
            "domain.person",
            "document",
            // what a line of the booklet says
            "domain.item.Item",
            // what a certificate says
            "domain.service.PersonOnPaper",
            "registry.exchange",
            // what workstations hear of households and permits
            "registry.feed.HouseholdSnapshots",
            "registry.feed.PermitSnapshots",
            // a population is read from files and written to them
            "registry.transfer",
            // residence orders name whom they are about
            "registry.casework.ResidenceCases",
            // the answer to an inquiry names whom it is about
            "registry.casework.InquiryPapers",
            // the question to the platform names whom it is about
            "registry.platform.HttpCriminalRecords",
            "store.population",
            "store.transfer",
            // the keys people are found by are made of names and numbers; what is found is shown for a purpose
            "store.search",
            "station.household.PeopleSearchService",
            "station.sync.RegistryPeople");

    /// Only these build a clock; everybody else is handed one.
    private static final Set<String> BUILDS_CLOCKS = Set.of("station", "registry");

    private static final Set<String> PERSONAL = Set.of("CitizenId", "PersonName", "Phone");

    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Manager|Helper|Utils?|Impl|Base|Data|Info|DTO|Dto)");

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    List<ArchRule> all() {
        return List.of(
                timeComesFromAClock(),
                clocksAreHandedOver(),
                noThreadOfOnesOwn(),
                noSleep(),
                noFieldInjection(),
                personalDataStaysMasked(),
                everyPackageIsNullMarked(),
                namesSaySomething());
    }

    ArchRule timeComesFromAClock() {
        return noClasses()
                .should()
                .accessTargetWhere(access("asks the machine for the time", HouseRules::isBareNow))
                .because("tests and the tour move the time; legal dates depend on one named zone")
                .allowEmptyShould(true);
    }

    ArchRule clocksAreHandedOver() {
        return noClasses()
                .that(describe("build nothing", type -> !BUILDS_CLOCKS.contains(place(type))))
                .should()
                .accessTargetWhere(
                        access("makes a clock", access -> isOwner(access, Clock.class) && named(access, "system")))
                .because("one clock for the whole program, made where the program is put together")
                .allowEmptyShould(true);
    }

    ArchRule noThreadOfOnesOwn() {
        return noClasses()
                .should()
                .accessTargetWhere(access("starts work nobody owns", HouseRules::isOwnerless))
                .because("every thread has one owner that names it and ends it")
                .allowEmptyShould(true);
    }

    ArchRule noSleep() {
        return noClasses()
                .should()
                .accessTargetWhere(access("sleeps", access -> isOwner(access, Thread.class) && named(access, "sleep")))
                .because("we wait for a condition, with a limit, and can be interrupted")
                .allowEmptyShould(true);
    }

    ArchRule noFieldInjection() {
        return noFields()
                .should()
                .beAnnotatedWith(describe(
                        "injection",
                        annotation -> Set.of("Inject", "Autowired", "Resource")
                                .contains(annotation.getRawType().getSimpleName())))
                .because("what an object needs stands in its constructor")
                .allowEmptyShould(true);
    }

    ArchRule personalDataStaysMasked() {
        return noClasses()
                .that(describe("are not listed as readers of personal data", type -> !readsPersonalData(type)))
                .should()
                .accessTargetWhere(access("reads personal data in clear", this::isFull))
                .because("each place that unmasks a person is known by name")
                .allowEmptyShould(true);
    }

    ArchRule everyPackageIsNullMarked() {
        return classes().should(new BeNullMarked()).allowEmptyShould(true);
    }

    ArchRule namesSaySomething() {
        return noClasses()
                .that(describe(
                        "are not nested", type -> type.getEnclosingClass().isEmpty()))
                .should()
                .haveNameMatching(EMPTY_NAME.pattern())
                .because("names are the trade's words")
                .allowEmptyShould(true);
    }

    private static boolean isBareNow(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        if (owner.startsWith("java.time.")) {
            return access.getTarget().getName().equals("now")
                    && !access.getTarget().getFullName().contains(Clock.class.getName());
        }
        boolean newDate = owner.equals("java.util.Date")
                && access.getTarget().getFullName().endsWith("<init>()");
        return newDate || (owner.equals("java.lang.System") && named(access, "currentTimeMillis"));
    }

    private static boolean isOwnerless(JavaAccess<?> access) {
        return (isOwner(access, Thread.class) && named(access, "<init>"))
                || access.getTargetOwner().getName().equals("java.util.concurrent.CompletableFuture")
                || named(access, "parallelStream");
    }

    private boolean isFull(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return access.getTarget().getName().equals("full")
                && owner.getPackageName().startsWith(root + ".domain")
                && PERSONAL.contains(owner.getSimpleName());
    }

    private boolean readsPersonalData(JavaClass type) {
        String name = type.getName().substring(Math.min(type.getName().length(), root.length() + 1));
        return READS_PERSONAL_DATA.stream()
                .anyMatch(reader ->
                        name.equals(reader) || name.startsWith(reader + ".") || name.startsWith(reader + "$"));
    }

    private String place(JavaClass type) {
        String name = type.getPackageName();
        return name.length() > root.length() ? name.substring(root.length() + 1) : "";
    }

    private static boolean isOwner(JavaAccess<?> access, Class<?> owner) {
        return access.getTargetOwner().isEquivalentTo(owner);
    }

    private static boolean named(JavaAccess<?> access, String prefix) {
        return ((HasName) access.getTarget()).getName().startsWith(prefix);
    }

    private static DescribedPredicate<JavaAccess<?>> access(
            String description, java.util.function.Predicate<JavaAccess<?>> test) {
        return describe(description, test);
    }

    private static final class BeNullMarked extends ArchCondition<JavaClass> {

        BeNullMarked() {
            super("stand in a package marked @NullMarked by its package-info");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean marked = type.getPackage()
                    .tryGetPackageInfo()
                    .filter(info -> info.isAnnotatedWith(NullMarked.class))
                    .isPresent();
            if (!marked) {
                events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
            }
        }
    }
}
