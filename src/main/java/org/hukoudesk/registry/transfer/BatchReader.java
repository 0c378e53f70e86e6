package org.hukoudesk.registry.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.registry.rows.Line;
import org.hukoudesk.registry.rows.LineReader;
import org.hukoudesk.registry.rows.Reason;
import org.hukoudesk.registry.rows.Rejected;
import org.hukoudesk.registry.rows.Row;
import org.hukoudesk.registry.rows.RowFormat;
import org.hukoudesk.store.population.Population;
import org.hukoudesk.store.transfer.ImportRun;

/// Puts the rows of a file together to households, and these to batches that are written in one transaction each. A
/// line
/// that cannot be taken belongs to no household and divides none.
final class BatchReader {

    /// A transaction takes some seconds at most and holds no lock anybody waits for longer; the fewer there are, the
    /// less
    /// often a page of an index is written again.
    private static final int ROWS = 6_000;

    /// So many bad lines inside one household end it.
    private static final int MOST_ROWS = 10 * ROWS;

    private final LineReader lines;
    private final RowFormat format;
    private final RowCheck check;
    private ImportRun.Place place;
    private Optional<Read> ahead;

    /// @param place where `lines` stands
    BatchReader(LineReader lines, RowFormat format, RowCheck check, ImportRun.Place place) {
        this.lines = lines;
        this.format = format;
        this.check = check;
        this.place = place;
        this.ahead = read();
    }

    /// @param rejected lines that are bad in themselves
    /// @param next where the following batch begins
    record Batch(List<List<Arrival>> households, List<Rejected> rejected, ImportRun.Place next) {

        Batch {
            households = List.copyOf(households);
            rejected = List.copyOf(rejected);
        }
    }

    /// A line that says something, and where it begins.
    private record Read(RowCheck.Checked checked, ImportRun.Place from) {}

    /// Ends before a line that begins another household; empty at the end of the file.
    Optional<Batch> next() {
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        List<List<Arrival>> households = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        List<Arrival> current = new ArrayList<>();
        int rows = 0;
        while (ahead.isPresent() && rows < MOST_ROWS) {
            switch (ahead.get().checked()) {
                case RowCheck.Checked.Bad(Rejected why) -> rejected.add(why);
                case RowCheck.Checked.Good(Arrival row) -> {
                    if (!belongs(row, current)) {
                        households.add(List.copyOf(current));
                        current.clear();
                        if (rows >= ROWS) {
                            return Optional.of(
                                    new Batch(households, rejected, ahead.get().from()));
                        }
                    }
                    current.add(row);
                }
            }
            rows++;
            ahead = read();
        }
        if (!current.isEmpty()) {
            households.add(List.copyOf(current));
        }
        return Optional.of(new Batch(households, rejected, ahead.map(Read::from).orElse(place)));
    }

    /// A household larger than the register reads is cut here; the rest of it finds its number taken.
    private static boolean belongs(Arrival row, List<Arrival> current) {
        return current.isEmpty()
                || (current.getFirst().home().number().equals(row.home().number())
                        && current.size() < Population.MAX_MEMBERS - 1);
    }

    private Optional<Read> read() {
        Optional<Line> line = lines.next();
        while (line.isPresent()) {
            ImportRun.Place from = place;
            place = line.get().next();
            Optional<RowCheck.Checked> checked = checked(line.get());
            if (checked.isPresent()) {
                return Optional.of(new Read(checked.get(), from));
            }
            line = lines.next();
        }
        return Optional.empty();
    }

    /// Empty for an empty line.
    private Optional<RowCheck.Checked> checked(Line line) {
        return switch (line.content()) {
            case Line.Content.Faulty(Reason reason) ->
                Optional.of(new RowCheck.Checked.Bad(Rejected.line(line.number(), reason)));
            case Line.Content.Text(String text) ->
                text.isBlank() ? Optional.empty() : Optional.of(checked(format.read(line.number(), text)));
        };
    }

    private RowCheck.Checked checked(Row.Reading reading) {
        return switch (reading) {
            case Row.Reading.Unreadable(Rejected why) -> new RowCheck.Checked.Bad(why);
            case Row.Reading.Read(Row row) -> check.check(row);
        };
    }
}
