package org.hukoudesk.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hukoudesk.catalogue.source.CsvSheet;
import org.hukoudesk.catalogue.source.Defects;
import org.hukoudesk.catalogue.source.Place;
import org.hukoudesk.domain.code.CodeTable;
import org.hukoudesk.domain.code.Division;
import org.hukoudesk.domain.code.Divisions;
import org.hukoudesk.domain.code.LegacyTable;
import org.hukoudesk.domain.code.PublishedYear;
import org.hukoudesk.domain.code.WorkingCalendar;

/// Reads what is kept as plain tables: code tables, divisions, calendars.
final class SheetReader {

    private static final String TABLES = "tables/[a-z0-9-]+\\.csv";
    private static final String LEGACY = "tables/legacy/[a-z0-9-]+-[a-z0-9]+\\.csv";
    private static final String CALENDARS = "calendars/[0-9]{4}\\.csv";
    private static final String DIVISIONS = "divisions.csv";

    private static final Pattern CODE = Pattern.compile("[0-9A-Z_]+");
    private static final Pattern DIVISION = Pattern.compile("[0-9]{6}");
    private static final Pattern LEVEL = Pattern.compile("[123]");

    private final CatalogueFiles files;
    private final Defects defects;

    SheetReader(CatalogueFiles files, Defects defects) {
        this.files = files;
        this.defects = defects;
    }

    Map<String, CodeTable> tables() {
        Map<String, CodeTable> tables = new LinkedHashMap<>();
        for (String path : files.matching(TABLES)) {
            String id = path.substring(path.indexOf('/') + 1, path.length() - ".csv".length());
            tables.put(id, table(id, CsvSheet.read(path, files.text(path), "code,text", defects)));
        }
        return tables;
    }

    private CodeTable table(String id, CsvSheet sheet) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (CsvSheet.Row row : sheet.rows()) {
            if (!CODE.matcher(row.cell(0)).matches() || row.cell(1).isBlank()) {
                defects.add(row.place(), "A code or its text is missing", "write code,text");
            } else if (entries.put(row.cell(0), row.cell(1)) != null) {
                defects.add(row.place(), "Code " + row.cell(0) + " stands twice", "keep one of the two rows");
            }
        }
        return new CodeTable(id, sheet.about("standard"), sheet.about("version"), sheet.about("source"), entries);
    }

    /// Older editions, each held against the table of today.
    Map<String, LegacyTable> legacy(Map<String, CodeTable> tables) {
        Map<String, LegacyTable> legacy = new LinkedHashMap<>();
        for (String path : files.matching(LEGACY)) {
            String id = path.substring(path.lastIndexOf('/') + 1, path.length() - ".csv".length());
            CsvSheet sheet = CsvSheet.read(path, files.text(path), "code,text,now", defects);
            var read = new LegacyTable(
                    id, sheet.about("standard"), sheet.about("version"), sheet.about("source"), legacyEntries(sheet));
            Optional<CodeTable> today = Optional.ofNullable(tables.get(read.today()));
            if (today.isEmpty()) {
                defects.add(new Place(path, 1), "No table " + read.today(), "name the file <table>-<edition>.csv");
            }
            for (CsvSheet.Row row : sheet.rows()) {
                String now = row.cell(2);
                if (!now.isEmpty()
                        && today.filter(table -> !table.contains(now)).isPresent()) {
                    defects.add(row.place(), "No code " + now + " in " + read.today(), "write a code of that table");
                }
            }
            legacy.put(id, read);
        }
        return legacy;
    }

    private Map<String, LegacyTable.Entry> legacyEntries(CsvSheet sheet) {
        Map<String, LegacyTable.Entry> entries = new LinkedHashMap<>();
        for (CsvSheet.Row row : sheet.rows()) {
            if (!CODE.matcher(row.cell(0)).matches() || row.cell(1).isBlank()) {
                defects.add(row.place(), "A code or its text is missing", "write code,text,now");
            } else if (entries.put(row.cell(0), new LegacyTable.Entry(row.cell(1), row.cell(2))) != null) {
                defects.add(row.place(), "Code " + row.cell(0) + " stands twice", "keep one of the two rows");
            }
        }
        return entries;
    }

    Divisions divisions() {
        CsvSheet sheet = CsvSheet.read(DIVISIONS, files.text(DIVISIONS), "code,name,parent,level", defects);
        Map<String, Division> rows = new LinkedHashMap<>();
        Map<String, Place> places = new HashMap<>();
        for (CsvSheet.Row row : sheet.rows()) {
            if (!DIVISION.matcher(row.cell(0)).matches()
                    || !LEVEL.matcher(row.cell(3)).matches()) {
                defects.add(row.place(), "Not a division", "six digits, name, parent code, level 1 to 3");
            } else if (places.put(row.cell(0), row.place()) != null) {
                defects.add(row.place(), "Division " + row.cell(0) + " stands twice", "keep one of the two rows");
            } else {
                rows.put(
                        row.cell(0),
                        new Division(row.cell(0), row.cell(1), row.cell(2), Integer.parseInt(row.cell(3))));
            }
        }
        refuseMisplaced(rows, places);
        return new Divisions(sheet.about("version"), sheet.about("source"), rows.values());
    }

    private void refuseMisplaced(Map<String, Division> rows, Map<String, Place> places) {
        for (Division row : List.copyOf(rows.values())) {
            Division parent = rows.get(row.parent());
            boolean fine = row.level() == 1 ? row.parent().isEmpty() : parent != null && parent.level() < row.level();
            if (!fine) {
                defects.add(
                        places.getOrDefault(row.code(), new Place(DIVISIONS, 1)),
                        "Division " + row.code() + " has no parent above it",
                        "name a division of a higher level, or none for a province");
                rows.remove(row.code());
            }
        }
    }

    WorkingCalendar calendar() {
        List<PublishedYear> years = new ArrayList<>();
        for (String path : files.matching(CALENDARS)) {
            int year = Integer.parseInt(path.substring(path.indexOf('/') + 1, path.indexOf('.')));
            years.add(year(year, CsvSheet.read(path, files.text(path), "date,kind,name", defects)));
        }
        return new WorkingCalendar(years);
    }

    private PublishedYear year(int year, CsvSheet sheet) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (CsvSheet.Row row : sheet.rows()) {
            LocalDate day = day(row);
            boolean lateDecember = day.getYear() == year - 1 && day.getMonthValue() == 12;
            if (day.getYear() != year && !lateDecember) {
                defects.add(row.place(), "A day outside " + year, "move the row to the file of its year");
            } else if (off.contains(day) || worked.contains(day)) {
                defects.add(row.place(), day + " stands twice", "keep one of the two rows");
            } else if (row.cell(1).equals("off")) {
                off.add(day);
            } else if (row.cell(1).equals("work")) {
                worked.add(day);
            } else {
                defects.add(row.place(), "Unknown kind " + row.cell(1), "write off or work");
            }
        }
        return new PublishedYear(year, sheet.about("source"), off, worked);
    }

    private static LocalDate day(CsvSheet.Row row) {
        try {
            return LocalDate.parse(row.cell(0));
        } catch (DateTimeException notADay) {
            return LocalDate.MIN;
        }
    }
}
