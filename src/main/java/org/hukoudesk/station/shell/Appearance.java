package org.hukoudesk.station.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the officer chose to look at: language and theme. The window follows both at once.
public final class Appearance {

    private final ObjectProperty<Language> language;
    private final ObjectProperty<Theme> theme;

    public Appearance(Language language, Theme theme) {
        this.language = new SimpleObjectProperty<>(language);
        this.theme = new SimpleObjectProperty<>(theme);
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }
}
