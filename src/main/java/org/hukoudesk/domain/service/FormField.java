package org.hukoudesk.domain.service;

import java.util.List;

/// One field of a service item's form.
///
/// @param key name in answers and expressions, such as `contactPhone`
/// @param presence when it is shown and whether it must be answered then
/// @param checks asked in order of an answer that is well-formed; the first that fails is shown
/// @param prefill where the first answer comes from
/// @param hint said under the empty field, or [Bilingual#NONE]
public record FormField(
        String key,
        Bilingual label,
        FieldType type,
        Presence presence,
        List<Check> checks,
        Prefill prefill,
        Bilingual hint) {

    public FormField {
        checks = List.copyOf(checks);
    }

    public boolean isRequired() {
        return presence.required();
    }

    /// @param required must be answered whenever it is visible
    public record Presence(boolean required, Condition visibleWhen) {}

    /// @param message said under the field when `holds` does not; `{n}` is filled by `count`
    public record Check(Condition holds, Bilingual message, Condition.Count count) {}

    /// Where a first answer comes from; the officer may change it.
    public sealed interface Prefill {

        record None() implements Prefill {}

        record Value(String text) implements Prefill {}

        /// @param source a name the intake knows, such as `applicant.person` or `station.division`
        record From(String source) implements Prefill {}
    }
}
