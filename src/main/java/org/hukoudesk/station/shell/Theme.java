package org.hukoudesk.station.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.collections.ObservableList;

/// The two looks of the workstation: one sheet of rules over one table of colours each.
public enum Theme {
    LIGHT("hukou-light.css", new PrimerLight().getUserAgentStylesheet()),
    DARK("hukou-dark.css", new PrimerDark().getUserAgentStylesheet());

    private final String colours;
    private final String ground;

    Theme(String colours, String ground) {
        this.colours = colours;
        this.ground = ground;
    }

    /// Dresses a scene, or any parent, and sets the ground all JavaFX controls stand on.
    public void wear(ObservableList<String> stylesheets) {
        Application.setUserAgentStylesheet(ground);
        stylesheets.setAll(List.of(sheet(colours), sheet("hukou.css")));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
