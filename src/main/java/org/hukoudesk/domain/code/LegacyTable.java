package org.hukoudesk.domain.code;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Codes of an edition that is no longer written, and what each of them is in the table of today.
///
/// @param id table of today, a hyphen, and the edition: `education-1984`
/// @param standard the standard or list the codes come from
/// @param version edition of that standard
/// @param source where codes and counterparts were taken from
public record LegacyTable(String id, String standard, String version, String source, Map<String, Entry> entries) {

    public LegacyTable {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /// @param text as it was printed
    /// @param now code in the table of today; empty when it has no counterpart
    public record Entry(String text, String now) {}

    /// Id of the table of today.
    public String today() {
        return id.substring(0, id.lastIndexOf('-'));
    }

    public Optional<Entry> entry(String code) {
        return Optional.ofNullable(entries.get(code));
    }
}
