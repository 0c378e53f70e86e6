package org.hukoudesk.station.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A sign with its word. The shape tells the state, the colour repeats it, the word says it: a lamp is never alone.
/// In FXML: `<Lamp sign="OK" text="%desk.onTime"/>`.
public final class Lamp extends Label {

    private final ObjectProperty<Sign> sign = new SimpleObjectProperty<>(this, "sign", Sign.IDLE);
    private final Region shape = new Region();

    public Lamp() {
        this(Sign.IDLE, "");
    }

    public Lamp(Sign sign, String word) {
        super(word);
        getStyleClass().add("hk-lamp");
        shape.getStyleClass().add("hk-lamp-shape");
        setGraphic(shape);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(textProperty());
        this.sign.subscribe(this::show);
        setSign(sign);
    }

    public Sign getSign() {
        return sign.get();
    }

    public void setSign(Sign value) {
        sign.set(value);
    }

    public ObjectProperty<Sign> signProperty() {
        return sign;
    }

    private void show(Sign shown) {
        List<String> others = new ArrayList<>();
        for (Sign each : Sign.values()) {
            others.add(each.styleClass());
        }
        getStyleClass().removeAll(others);
        getStyleClass().add(shown.styleClass());
    }
}
