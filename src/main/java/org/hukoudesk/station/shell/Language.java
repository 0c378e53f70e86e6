package org.hukoudesk.station.shell;

import java.util.Locale;

/// A language the workstation speaks. Chinese is the first; English is complete.
public enum Language {
    CHINESE("zh_CN", Locale.SIMPLIFIED_CHINESE),
    ENGLISH("en", Locale.ENGLISH);

    private final String suffix;
    private final Locale locale;

    Language(String suffix, Locale locale) {
        this.suffix = suffix;
        this.locale = locale;
    }

    /// How the file of this language ends: `strings_zh_CN.properties`.
    public String suffix() {
        return suffix;
    }

    /// For dates and weekdays on the screen.
    public Locale locale() {
        return locale;
    }
}
