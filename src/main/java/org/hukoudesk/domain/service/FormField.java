package org.hukoudesk.domain.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

        record From(Source source) implements Prefill {}

        /// What is known of who applies and of their household.
        enum Source {
            APPLICANT_PERSON("applicant.person"),
            /// The number they last told a counter.
            APPLICANT_PHONE("applicant.phone"),
            /// The number of their household.
            APPLICANT_HOUSEHOLD("applicant.household"),
            HOUSEHOLD_MEMBERS("household.members"),
            HOUSEHOLD_HEAD("household.head");

            private final String key;

            Source(String key) {
                this.key = key;
            }

            /// As items name it.
            public String key() {
                return key;
            }

            public static Optional<Source> of(String key) {
                return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst();
            }
        }
    }
}
