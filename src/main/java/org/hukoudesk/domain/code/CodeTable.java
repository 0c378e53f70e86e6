package org.hukoudesk.domain.code;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One coded vocabulary of the register, such as GB/T 4761 (relation to the head).
///
/// The order of entries is the order of the standard and of lists on the screen.
/// A register may hold codes of older editions, so a look-up that finds nothing is an ordinary answer.
///
/// @param id short name used by service items, such as `relation`
/// @param standard the standard or list the codes come from
/// @param version edition of that standard, or the date of the list
/// @param source where the entries of this copy were taken from
/// @param entries code to printed Chinese text
public record CodeTable(String id, String standard, String version, String source, Map<String, String> entries) {

    public CodeTable {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public Optional<String> text(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    public boolean contains(String code) {
        return entries.containsKey(code);
    }

    public List<String> codes() {
        return List.copyOf(entries.keySet());
    }
}
