package org.hukoudesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.data.repository.Query;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.QueryException;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Has Hibernate read every query of every repository: the annotation processor overlooks misspelt attributes of some
/// entities.
final class EveryQueryTest {

    @Test
    void everyQueryNamesWhatThereIs() throws Exception {
        Set<String> unreadable = new TreeSet<>();
        int read = 0;
        try (SessionFactory factory = everyEntity();
                StatelessSession session = factory.openStatelessSession()) {
            for (Class<?> type : storeClasses()) {
                for (Query query : queriesOf(type)) {
                    read++;
                    if (!isReadable(session, query.value())) {
                        unreadable.add(type.getSimpleName() + ": " + query.value());
                    }
                }
            }
        }

        assertThat(unreadable).isEmpty();
        assertThat(read).as("queries found").isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from Draft where deletedAtt is null",
                "from Draft order by savedAtt",
                "delete from Draft where deletedAtt < :before",
                "from OutboxMessage where state = PENDNG"
            })
    void findsMisspeltAttributesAndConstants(String misspelt) {
        try (SessionFactory factory = everyEntity();
                StatelessSession session = factory.openStatelessSession()) {
            assertThat(isReadable(session, misspelt)).isFalse();
        }
    }

    private static boolean isReadable(StatelessSession session, String query) {
        boolean changes = query.strip().toLowerCase(Locale.ROOT).matches("(?s)(delete|update|insert)\\b.*");
        try {
            if (changes) {
                session.createMutationQuery(query);
            } else {
                session.createSelectionQuery(query, Object.class);
            }
            return true;
        } catch (IllegalArgumentException | QueryException e) {
            return false;
        }
    }

    private static SessionFactory everyEntity() {
        Set<Class<?>> entities = new LinkedHashSet<>();
        for (StoreRole role : StoreRole.values()) {
            entities.addAll(role.entities());
        }
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("queries");
        entities.forEach(configuration::managedClass);
        return configuration
                .property(MappingSettings.IMPLICIT_NAMING_STRATEGY, ColumnNames.class.getName())
                .jdbcUrl("jdbc:h2:mem:queries")
                .createEntityManagerFactory()
                .unwrap(SessionFactory.class);
    }

    private static List<Query> queriesOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Query.class))
                .map(method -> method.getAnnotation(Query.class))
                .toList();
    }

    private static List<Class<?>> storeClasses() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(
                Store.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> names;
        try (Stream<Path> files = Files.walk(classes.resolve("org/hukoudesk/store"))) {
            names = files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> !name.endsWith("package-info"))
                    .sorted()
                    .toList();
        }
        List<Class<?>> types = new ArrayList<>();
        for (String name : names) {
            types.add(Class.forName(name, false, Store.class.getClassLoader()));
        }
        return types;
    }
}
