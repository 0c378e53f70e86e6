package org.hukoudesk.registry.rows;

import java.util.Optional;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.domain.code.LegacyTable;

/// What a column of a file holds: a column of ours, in the codes of today or, as its name then says, of an older
/// edition
/// (`education-1984`).
record Heading(Column column, Optional<LegacyTable> edition) {

    /// Empty when the name is none of ours.
    static Optional<Heading> named(String name, Catalogue catalogue) {
        Optional<Heading> today = Column.named(name).map(column -> new Heading(column, Optional.empty()));
        return today.or(() -> catalogue
                .legacy(name)
                .flatMap(edition ->
                        Column.named(edition.today()).map(column -> new Heading(column, Optional.of(edition)))));
    }

    /// Puts a cell into the row under construction, or says why it cannot be.
    Optional<Rejected> put(Row.Building building, long line, String cell) {
        String text = cell.strip();
        if (edition.isEmpty() || text.isEmpty()) {
            building.with(column, text);
            return Optional.empty();
        }
        Optional<LegacyTable.Entry> entry = edition.get().entry(text);
        if (entry.isEmpty()) {
            return Optional.of(Rejected.cell(line, column, Reason.UNKNOWN_CODE));
        }
        if (entry.get().now().isEmpty()) {
            return Optional.of(Rejected.cell(line, column, Reason.NO_COUNTERPART));
        }
        building.with(column, entry.get().now());
        return Optional.empty();
    }
}
