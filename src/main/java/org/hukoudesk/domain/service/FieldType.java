package org.hukoudesk.domain.service;

import java.util.List;

/// What kind of answer a form field takes. Every answer is kept as text; the form of that text is said here.
public sealed interface FieldType {

    /// @param longest characters (code points)
    record Text(int longest) implements FieldType {}

    /// A code of the named [org.hukoudesk.domain.code.CodeTable].
    record Code(String table) implements FieldType {}

    /// ISO 8601, such as `2026-09-20`.
    record Date() implements FieldType {}

    record Phone() implements FieldType {}

    /// One of the persons of the household, by the key the intake uses for a person.
    ///
    /// @param struckOff one who was last registered there and was struck off; otherwise one who is registered
    record Person(boolean struckOff) implements FieldType {}

    /// Persons with their relation to the head, as [PersonList] writes them.
    ///
    /// @param relationTable code table of the relation
    record Persons(String relationTable) implements FieldType {}

    /// A household number.
    record Household() implements FieldType {}

    /// An address below the division: road, number, building, room.
    ///
    /// @param ownDivision the division is that of the station and cannot be chosen
    record Address(boolean ownDivision) implements FieldType {}

    /// One of a few values; the answer is the key.
    record Choice(List<Option> options) implements FieldType {

        public Choice {
            options = List.copyOf(options);
        }
    }

    record WholeNumber(long least, long most) implements FieldType {}

    /// Ticked or not: `true` or `false`. A required flag must be ticked.
    record Flag() implements FieldType {}

    record Option(String key, Bilingual label) {}
}
