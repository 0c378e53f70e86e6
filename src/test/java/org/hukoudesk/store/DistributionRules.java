package org.hukoudesk.store;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.annotations.PartitionKey;

/// What a distributed engine asks of the registry's schema, read from a migrated database and from the mapped classes:
///
/// 1. the column a table is spread by stands in its primary key and in every unique and foreign key;
/// 2. it is never updated;
/// 3. the mapping says so: it is part of the identifier, or `@PartitionKey @Column(updatable = false)`;
/// 4. ids come from the application: no identity columns, no sequences.
final class DistributionRules {

    /// What a table of a place is spread by.
    static final String COUNTY = "county";

    private final Map<String, String> spreadBy;
    private final Set<String> onEveryNode;

    /// @param spreadBy column by table, for tables that are not of a place
    /// @param onEveryNode tables copied whole to every node
    DistributionRules(Map<String, String> spreadBy, Set<String> onEveryNode) {
        this.spreadBy = spreadBy;
        this.onEveryNode = onEveryNode;
    }

    private String columnOf(String table) {
        return spreadBy.getOrDefault(table, COUNTY);
    }

    List<String> violationsIn(Connection connection) throws SQLException {
        List<String> violations = new ArrayList<>();
        DatabaseMetaData schema = connection.getMetaData();
        for (String table : tables(schema)) {
            for (String column : identityColumns(schema, table)) {
                violations.add(table + "." + column + " is an identity column");
            }
            if (onEveryNode.contains(table)) {
                continue;
            }
            String column = columnOf(table);
            uniqueKeys(schema, table).forEach((name, columns) -> {
                if (!columns.contains(column)) {
                    violations.add(table + ": key " + name + " lacks " + column);
                }
            });
            if (primaryKey(schema, table).isEmpty()) {
                violations.add(table + " has no primary key");
            }
            violations.addAll(foreignKeyViolations(schema, table));
        }
        for (String sequence : sequences(connection)) {
            violations.add(sequence + " is a sequence");
        }
        return violations;
    }

    private static Set<String> tables(DatabaseMetaData schema) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (ResultSet rows = schema.getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE", "TABLE"})) {
            while (rows.next()) {
                tables.add(lower(rows, "TABLE_NAME"));
            }
        }
        return tables;
    }

    private static Set<String> identityColumns(DatabaseMetaData schema, String table) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (ResultSet rows = schema.getColumns(null, "PUBLIC", table.toUpperCase(Locale.ROOT), "%")) {
            while (rows.next()) {
                if ("YES".equals(rows.getString("IS_AUTOINCREMENT"))) {
                    columns.add(lower(rows, "COLUMN_NAME"));
                }
            }
        }
        return columns;
    }

    private static Set<String> primaryKey(DatabaseMetaData schema, String table) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (ResultSet rows = schema.getPrimaryKeys(null, "PUBLIC", table.toUpperCase(Locale.ROOT))) {
            while (rows.next()) {
                columns.add(lower(rows, "COLUMN_NAME"));
            }
        }
        return columns;
    }

    /// Primary key, unique constraints and unique indexes alike: each is a unique index.
    private static Map<String, Set<String>> uniqueKeys(DatabaseMetaData schema, String table) throws SQLException {
        Map<String, Set<String>> keys = new TreeMap<>();
        try (ResultSet rows = schema.getIndexInfo(null, "PUBLIC", table.toUpperCase(Locale.ROOT), true, false)) {
            while (rows.next()) {
                keys.computeIfAbsent(lower(rows, "INDEX_NAME"), _ -> new TreeSet<>())
                        .add(lower(rows, "COLUMN_NAME"));
            }
        }
        return keys;
    }

    /// Both ends must be on one node, so the foreign key pairs the columns both tables are spread by.
    private List<String> foreignKeyViolations(DatabaseMetaData schema, String table) throws SQLException {
        Map<String, Boolean> pairs = new TreeMap<>();
        try (ResultSet rows = schema.getImportedKeys(null, "PUBLIC", table.toUpperCase(Locale.ROOT))) {
            while (rows.next()) {
                String parent = lower(rows, "PKTABLE_NAME");
                boolean paired = onEveryNode.contains(parent)
                        || (lower(rows, "FKCOLUMN_NAME").equals(columnOf(table))
                                && lower(rows, "PKCOLUMN_NAME").equals(columnOf(parent)));
                pairs.merge(lower(rows, "FK_NAME"), paired, Boolean::logicalOr);
            }
        }
        return pairs.entrySet().stream()
                .filter(pair -> !pair.getValue())
                .map(pair -> table + ": foreign key " + pair.getKey() + " lacks " + columnOf(table))
                .toList();
    }

    /// H2 keeps the sequences behind identity columns elsewhere, so these are the declared ones.
    private static List<String> sequences(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select sequence_name from information_schema.sequences where sequence_schema = 'PUBLIC'")) {
            while (rows.next()) {
                names.add(lower(rows, "SEQUENCE_NAME"));
            }
        }
        return names;
    }

    private static String lower(ResultSet rows, String column) throws SQLException {
        return rows.getString(column).toLowerCase(Locale.ROOT);
    }

    List<String> violationsIn(List<Class<?>> entities) {
        List<String> violations = new ArrayList<>();
        for (Class<?> entity : entities) {
            String table = tableOf(entity);
            if (!onEveryNode.contains(table)
                    && persistentFields(entity).stream().noneMatch(field -> keeps(field, columnOf(table)))) {
                violations.add(entity.getSimpleName() + " does not keep " + columnOf(table) + " from being updated");
            }
        }
        return violations;
    }

    static String tableOf(Class<?> entity) {
        Table table = entity.getAnnotation(Table.class);
        return table == null || table.name().isEmpty() ? snake(entity.getSimpleName()) : table.name();
    }

    private static List<Field> persistentFields(Class<?> entity) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> type = entity; type != Object.class; type = type.getSuperclass()) {
            fields.addAll(Arrays.asList(type.getDeclaredFields()));
        }
        return fields;
    }

    private static boolean keeps(Field field, String column) {
        if (field.isAnnotationPresent(EmbeddedId.class)) {
            // a one-component record is named by the attribute that holds it (ColumnNames)
            return columnName(field).equals(column) || inside(field.getType(), column);
        }
        if (!columnName(field).equals(column)) {
            return false;
        }
        Column mapped = field.getAnnotation(Column.class);
        return field.isAnnotationPresent(Id.class)
                || (field.isAnnotationPresent(PartitionKey.class) && mapped != null && !mapped.updatable());
    }

    /// A key may hold typed ids, which are records themselves.
    private static boolean inside(Class<?> key, String column) {
        if (!key.isRecord()) {
            return Arrays.stream(key.getDeclaredFields())
                    .anyMatch(it -> columnName(it).equals(column));
        }
        for (RecordComponent component : key.getRecordComponents()) {
            boolean named = columnName(field(key, component)).equals(column);
            if (named || (component.getType().isRecord() && inside(component.getType(), column))) {
                return true;
            }
        }
        return false;
    }

    private static Field field(Class<?> key, RecordComponent component) {
        return Arrays.stream(key.getDeclaredFields())
                .filter(it -> it.getName().equals(component.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static String columnName(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? snake(field.getName()) : column.name();
    }

    private static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
