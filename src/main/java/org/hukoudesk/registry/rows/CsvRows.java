package org.hukoudesk.registry.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hukoudesk.catalogue.Catalogue;

/// Rows of a CSV file (RFC 4180), one to a line: a break inside quotes is not known, so that a stray quote spoils one
/// line
/// and not the rest of the file.
final class CsvRows implements RowFormat {

    private static final ObjectReader CELLS =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build().readerForListOf(String[].class);

    private final List<Heading> headings;

    private CsvRows(List<Heading> headings) {
        this.headings = headings;
    }

    /// What the first line makes of the file.
    sealed interface Headings {

        record Of(CsvRows rows) implements Headings {}

        /// @param name the column that is not known, stands twice or is missing
        record Wrong(String name) implements Headings {}
    }

    static Headings under(String firstLine, Catalogue catalogue) {
        List<Heading> headings = new ArrayList<>();
        Set<Column> missing = EnumSet.allOf(Column.class);
        for (String name : cells(firstLine).orElse(List.of())) {
            Optional<Heading> heading = Heading.named(name.strip(), catalogue);
            if (heading.isEmpty() || !missing.remove(heading.get().column())) {
                return new Headings.Wrong(name.strip());
            }
            headings.add(heading.get());
        }
        Optional<Column> needed = missing.stream().filter(Column::isRequired).findFirst();
        return needed.<Headings>map(column -> new Headings.Wrong(column.plainName()))
                .orElseGet(() -> new Headings.Of(new CsvRows(headings)));
    }

    @Override
    public Row.Reading read(long line, String text) {
        List<String> cells = cells(text).orElse(List.of());
        if (cells.size() != headings.size()) {
            return RowFormat.unreadable(Rejected.line(line, Reason.BROKEN_LINE));
        }
        var building = new Row.Building(line);
        for (int i = 0; i < cells.size(); i++) {
            Optional<Rejected> fault = headings.get(i).put(building, line, cells.get(i));
            if (fault.isPresent()) {
                return RowFormat.unreadable(fault.get());
            }
        }
        return new Row.Reading.Read(building.row());
    }

    /// Empty when quotes do not close; the parser's message quotes the line and is dropped.
    private static Optional<List<String>> cells(String text) {
        try {
            List<String[]> lines = CELLS.readValue(text);
            return lines.size() == 1 ? Optional.of(List.of(lines.getFirst())) : Optional.empty();
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }
}
