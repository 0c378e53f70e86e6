package org.hukoudesk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Who may import whom, and which library belongs to which room.
///
/// The rules are made for a root package, so that the canary's wrong classes are judged by the very same rules.
final class RoomRules {

    /// Each room with the rooms of ours it may import.
    private static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>(Map.of(
            "domain", Set.of(),
            "contract", Set.of(),
            "catalogue", Set.of("domain"),
            "store", Set.of("domain"),
            "document", Set.of("domain"),
            "device", Set.of(),
            "station", Set.of("domain", "contract", "catalogue", "store", "document", "device"),
            "registry", Set.of("domain", "contract", "catalogue", "store", "document")));

    private record Library(String name, List<String> packages, List<String> rooms) {}

    private static final List<Library> LIBRARIES = List.of(
            new Library(
                    "JavaFX and its controls",
                    List.of("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.ikonli.."),
                    List.of("station")),
            new Library("Helidon", List.of("io.helidon.."), List.of("registry.api")),
            new Library(
                    "The JDK's HTTP client",
                    List.of("java.net.http.."),
                    List.of("station.sync", "station.enrolment", "device.printer", "registry.platform")),
            new Library("JasperReports", List.of("net.sf.jasperreports.."), List.of("document")),
            new Library("PDFBox", List.of("org.apache.pdfbox.."), List.of("document", "station")),
            new Library("ZXing", List.of("com.google.zxing.."), List.of("document")),
            new Library(
                    "Flyway, Hikari and the database drivers",
                    List.of(
                            "org.flywaydb..",
                            "com.zaxxer..",
                            "org.h2..",
                            "org.postgresql..",
                            "java.sql..",
                            "javax.sql.."),
                    List.of("store")),
            // keys are made where they are kept and asked for, so that both sides read alike
            new Library("The pinyin library", List.of("net.sourceforge.pinyin4j.."), List.of("store.search")),
            new Library("Jakarta Data", List.of("jakarta.data.."), List.of("store")),
            new Library(
                    "A device's protocol library",
                    List.of("com.hp.jipp..", "au.com.southsky..", "com.fazecast..", "javax.smartcardio.."),
                    List.of("device")),
            new Library("Jackson", List.of("com.fasterxml.jackson.."), List.of("catalogue", "station", "registry")),
            new Library("CEL and JSON Schema", List.of("dev.cel..", "com.networknt.."), List.of("catalogue")),
            new Library("Bouncy Castle", List.of("org.bouncycastle.."), List.of("station", "registry")));

    private final String root;

    RoomRules(String root) {
        this.root = root;
    }

    List<ArchRule> all() {
        List<ArchRule> rules = new ArrayList<>();
        MAY_IMPORT.keySet().forEach(room -> rules.add(roomImports(room)));
        LIBRARIES.forEach(library -> rules.add(belongsTo(library)));
        rules.add(hibernateOnlyInStore());
        rules.add(domainIsPure());
        rules.add(contractIsPure());
        // The domain is left out: persons, households and acts name each other by id, as one model.
        Stream.of("device", "station", "registry").forEach(room -> rules.add(noCycles(room)));
        rules.add(twoLevelsAtMost());
        return rules;
    }

    ArchRule roomImports(String room) {
        List<String> allowed = new ArrayList<>(List.of(room));
        allowed.addAll(MAY_IMPORT.get(room));
        return noClasses()
                .that(resideInAPackage(inside(room)))
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAnyPackage(insideAll(allowed)))))
                .as(room + " imports of ours only " + allowed)
                .because("rooms meet only where docs/architecture.md says, so that each can be read and moved alone")
                .allowEmptyShould(true);
    }

    private ArchRule belongsTo(Library library) {
        return noClasses()
                .that(resideInAPackage(root + "..").and(not(resideInAnyPackage(insideAll(library.rooms())))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library.packages().toArray(String[]::new)))
                .as(library.name() + " only in " + library.rooms())
                .because("a library known to one room can be replaced in one room")
                .allowEmptyShould(true);
    }

    ArchRule hibernateOnlyInStore() {
        return noClasses()
                .that(resideInAPackage(root + "..").and(not(resideInAnyPackage(insideAll(List.of("store", "domain"))))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.hibernate..", "jakarta.persistence.."))
                .as("Hibernate only in store; domain only annotates")
                .because("nobody but store sees a session, so nothing is loaded late")
                .allowEmptyShould(true);
    }

    ArchRule domainIsPure() {
        return classes()
                .that(resideInAPackage(inside("domain")))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(inside("domain"), "java..", "org.jspecify..")
                        .or(mappingAnnotation()))
                .because("what the law says must run, and be tested, without any machinery")
                .allowEmptyShould(true);
    }

    ArchRule contractIsPure() {
        return classes()
                .that(resideInAPackage(inside("contract")))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(inside("contract"), "java..", "javax.net.ssl..", "org.jspecify.."))
                .because("both ends read the same records, whatever writes them to the wire")
                .allowEmptyShould(true);
    }

    ArchRule noCycles(String room) {
        return slices().matching(root + "." + room + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one package")
                .allowEmptyShould(true);
    }

    ArchRule twoLevelsAtMost() {
        return noClasses()
                .should()
                .resideInAnyPackage(root + ".*.*.*..")
                .because("a folder that wants a third level has become two features")
                .allowEmptyShould(true);
    }

    private String inside(String room) {
        return root + "." + room + "..";
    }

    private String[] insideAll(List<String> rooms) {
        return rooms.stream().map(this::inside).toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> mappingAnnotation() {
        return describe("an annotation of jakarta.persistence or PartitionKey", type -> {
            boolean persistence = type.getPackageName().equals("jakarta.persistence");
            return (persistence && (type.isAnnotation() || type.isEnum()))
                    || type.getName().equals("org.hibernate.annotations.PartitionKey");
        });
    }
}
