package org.hukoudesk.registry.rows;

import java.nio.file.Path;
import java.util.Optional;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.store.transfer.ImportRun;

/// The two forms of a file, told by the end of its name.
public enum FileFormat {
    CSV(".csv"),
    JSON_LINES(".jsonl");

    private static final ImportRun.Place BEGINNING = new ImportRun.Place(1, 0);

    private final String ending;

    FileFormat(String ending) {
        this.ending = ending;
    }

    public static Optional<FileFormat> of(Path file) {
        String name = file.toString();
        return Optional.of(CSV)
                .filter(it -> name.endsWith(it.ending))
                .or(() -> Optional.of(JSON_LINES).filter(it -> name.endsWith(it.ending)));
    }

    public sealed interface Opened {

        /// @param first where the first row begins
        record Rows(RowFormat format, ImportRun.Place first) implements Opened {}

        record Wrong(String column) implements Opened {}
    }

    /// Reads the line of the columns where there is one.
    public Opened opened(Path file, Catalogue catalogue) {
        return switch (this) {
            case JSON_LINES -> new Opened.Rows(new JsonRows(catalogue), BEGINNING);
            case CSV -> {
                try (var lines = new LineReader(file, BEGINNING)) {
                    Optional<Line> line = lines.next();
                    yield line.map(it -> under(it, catalogue)).orElseGet(() -> new Opened.Wrong(""));
                }
            }
        };
    }

    private static Opened under(Line line, Catalogue catalogue) {
        return switch (line.content()) {
            case Line.Content.Faulty _ -> new Opened.Wrong("");
            case Line.Content.Text(String text) ->
                switch (CsvRows.under(text, catalogue)) {
                    case CsvRows.Headings.Wrong(String name) -> new Opened.Wrong(name);
                    case CsvRows.Headings.Of(CsvRows rows) -> new Opened.Rows(rows, line.next());
                };
        };
    }
}
