package org.hukoudesk.registry.rows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What one line says, by column, in codes of today and without outer blanks.
public record Row(long line, Map<Column, String> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    public String text(Column column) {
        return cells.getOrDefault(column, "");
    }

    /// In the order of an exported file.
    public List<String> inOrder() {
        return List.of(Column.values()).stream().map(this::text).toList();
    }

    /// What a file's line was read as, before any rule of the register.
    public sealed interface Reading {

        record Read(Row row) implements Reading {}

        record Unreadable(Rejected why) implements Reading {}
    }

    /// Collects the cells of one line.
    public static final class Building {

        private final long line;
        private final Map<Column, String> cells = new EnumMap<>(Column.class);

        public Building(long line) {
            this.line = line;
        }

        public Building with(Column column, String text) {
            cells.put(column, text);
            return this;
        }

        public boolean has(Column column) {
            return cells.containsKey(column);
        }

        public Row row() {
            return new Row(line, cells);
        }
    }
}
