package org.hukoudesk.catalogue.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A plain table: `# name: text` lines about it, one line of column names, rows. No quoting, so no commas in cells.
///
/// @param about standard, version and source
public record CsvSheet(String file, Map<String, String> about, List<Row> rows) {

    public record Row(Place place, List<String> cells) {

        public String cell(int column) {
            return cells.get(column);
        }
    }

    public static CsvSheet read(String file, String text, String columns, Defects defects) {
        Map<String, String> about = new HashMap<>();
        List<Row> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            int colon = line.indexOf(':');
            if (line.startsWith("#") && colon > 0) {
                about.put(
                        line.substring(1, colon).strip(),
                        line.substring(colon + 1).strip());
            } else if (!line.startsWith("#") && !line.isBlank()) {
                lines.add(new Row(new Place(file, number), Arrays.asList(line.split(",", -1))));
            }
        }
        for (String name : List.of("standard", "version", "source")) {
            if (!about.containsKey(name)) {
                defects.add(new Place(file, 1), "No " + name, "add a first line: # " + name + ": ...");
            }
        }
        return new CsvSheet(file, Map.copyOf(about), rowsBelow(columns, lines, defects));
    }

    private static List<Row> rowsBelow(String columns, List<Row> lines, Defects defects) {
        List<String> names = Arrays.asList(columns.split(","));
        List<Row> rows = new ArrayList<>();
        for (Row line : lines) {
            boolean first = line.equals(lines.getFirst());
            if (first && !line.cells().equals(names)) {
                defects.add(line.place(), "Columns are not " + columns, "begin the table with " + columns);
            } else if (line.cells().size() != names.size()) {
                defects.add(line.place(), line.cells().size() + " cells, not " + names.size(), "one row is " + columns);
            } else if (!first) {
                rows.add(line);
            }
        }
        return List.copyOf(rows);
    }

    public String about(String name) {
        return about.getOrDefault(name, "");
    }
}
