package org.hukoudesk.domain.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Persons and their relation to the head as one answer: `key=relation;key=relation`.
/// A relation not yet chosen is empty.
public record PersonList(List<Entry> entries) {

    /// More persons than any family booklet has pages; a longer answer is a mistake or an attack.
    public static final int MOST = 60;

    public PersonList {
        entries = List.copyOf(entries);
        if (entries.size() > MOST) {
            throw new IllegalArgumentException("More than " + MOST + " persons in one form");
        }
    }

    /// @param person the key the intake uses for a person: letters, digits and hyphens
    /// @param relation code of the relation table
    public record Entry(String person, String relation) {

        public Entry {
            if (!person.matches("[0-9A-Za-z-]+") || !relation.matches("[0-9A-Za-z]*")) {
                throw new IllegalArgumentException("A person entry has a key and a relation code");
            }
        }
    }

    /// Empty for a text that [#toAnswer] cannot have written.
    public static Optional<PersonList> parse(String answer) {
        if (answer.isEmpty()) {
            return Optional.of(new PersonList(List.of()));
        }
        List<Entry> entries = new ArrayList<>();
        for (String part : Arrays.asList(answer.split(";", -1))) {
            if (!part.matches("[0-9A-Za-z-]+=[0-9A-Za-z]*") || entries.size() == MOST) {
                return Optional.empty();
            }
            int middle = part.indexOf('=');
            entries.add(new Entry(part.substring(0, middle), part.substring(middle + 1)));
        }
        return Optional.of(new PersonList(entries));
    }

    public String toAnswer() {
        return entries.stream()
                .map(entry -> entry.person() + "=" + entry.relation())
                .collect(Collectors.joining(";"));
    }

    public boolean hasRepeats() {
        return entries.stream().map(Entry::person).distinct().count() < entries.size();
    }

    List<Map<String, String>> asFacts() {
        return entries.stream()
                .map(entry -> Map.of("person", entry.person(), "relation", entry.relation()))
                .toList();
    }
}
