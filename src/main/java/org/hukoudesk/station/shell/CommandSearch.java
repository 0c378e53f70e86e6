package org.hukoudesk.station.shell;

import java.util.List;

/// Finds people, households, cases and services for the command bar. Whoever implements it looks for people only with a
/// purpose, and logs it.
@FunctionalInterface
public interface CommandSearch {

    /// Hits kept per kind; more is not read by anybody, the officer types another letter instead.
    int HITS_PER_KIND = 8;

    /// Finds what was typed: characters, pinyin, initials, a part of a number or a scanned code. Called in the
    /// background; interrupted when the officer types on.
    ///
    /// @param purpose what people are looked for; while it is empty nobody is
    List<Hit> find(String typed, String purpose);

    /// What a hit is; hits appear grouped in this order.
    enum Kind {
        PERSON("mdomz-person"),
        HOUSEHOLD("mdoal-home"),
        CASE("mdoal-assignment"),
        SERVICE("mdoal-description"),
        ACT("mdomz-play_arrow");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        /// Key of the kind's word.
        public String label() {
            return "shell.command." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// One line of the result.
    ///
    /// @param title a name, a household, a service; in full, since the query has a purpose
    /// @param matched the part of the title that was found, shown in the accent colour; may be empty
    /// @param detail masked number, sex, age, place
    /// @param note a short state at the right; may be empty
    /// @param opens where Enter leads
    record Hit(Kind kind, String title, String matched, String detail, String note, Screen opens) {}
}
