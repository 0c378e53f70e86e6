package org.hukoudesk.domain.request;

import org.hukoudesk.domain.service.FieldType;

/// An answer that the code behind a service item reads. The linter holds every item against the needs of its act, so
/// that
/// a province cannot write an item that fails only at the counter.
///
/// @param field key of the field, or of a fact given under `with`
/// @param required the act cannot be made without a field of this key; whether the citizen must answer it is the item's
///     business
public record Need(String field, Kind kind, boolean required) {

    /// What the answer must be readable as.
    public enum Kind {
        PERSON,
        PERSONS,
        HOUSEHOLD,
        ADDRESS,
        DATE,
        FLAG,
        /// A code or one of a few choices; the act names the values it knows.
        CODE,
        /// Any answer that is one line of text.
        TEXT;

        public boolean fits(FieldType type) {
            return switch (this) {
                case PERSON -> type instanceof FieldType.Person;
                case PERSONS -> type instanceof FieldType.Persons;
                case HOUSEHOLD -> type instanceof FieldType.Household;
                case ADDRESS -> type instanceof FieldType.Address;
                case DATE -> type instanceof FieldType.Date;
                case FLAG -> type instanceof FieldType.Flag;
                case CODE -> type instanceof FieldType.Code || type instanceof FieldType.Choice;
                case TEXT ->
                    !(type instanceof FieldType.Person
                            || type instanceof FieldType.Persons
                            || type instanceof FieldType.Flag);
            };
        }

        /// Whether a fact of the item itself can stand for it: whatever does not come from the family.
        public boolean mayBeGiven() {
            return this == CODE || this == TEXT;
        }
    }

    static Need must(String field, Kind kind) {
        return new Need(field, kind, true);
    }

    static Need optional(String field, Kind kind) {
        return new Need(field, kind, false);
    }
}
