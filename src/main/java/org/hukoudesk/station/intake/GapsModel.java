package org.hukoudesk.station.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hukoudesk.domain.service.ServiceItem;

/// Walks the officer through what is still missing.
final class GapsModel {

    /// Where F4 or F9 led. Every press makes a new one, equal to no
    /// other, so that the same place can be asked for twice.
    static final class Jump {

        private final Stop to;

        Jump(Stop to) {
            this.to = to;
        }

        Stop to() {
            return to;
        }
    }

    private final Supplier<List<Stop>> stops;
    private final Consumer<String> chosen;
    private final ObjectProperty<Optional<Jump>> jump = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty asked = new SimpleBooleanProperty();

    /// @param chosen told the material it leads to
    GapsModel(Supplier<List<Stop>> stops, Consumer<String> chosen) {
        this.stops = stops;
        this.chosen = chosen;
    }

    /// What is missing or wrong, from the top.
    List<Stop> all() {
        return stops.get();
    }

    void restart() {
        asked.set(false);
    }

    /// F4: the next thing to fix after the last one, from the top again after the last of all.
    void next() {
        List<Stop> all = all();
        if (all.isEmpty()) {
            return;
        }
        int last = jump.get().map(it -> all.indexOf(it.to())).orElse(-1);
        go(all.get((last + 1) % all.size()));
    }

    void go(Stop stop) {
        asked.set(true);
        if (stop instanceof Stop.Material(String key)) {
            chosen.accept(key);
        }
        jump.set(Optional.of(new Jump(stop)));
    }

    ObjectProperty<Optional<Jump>> jumpProperty() {
        return jump;
    }

    /// Whether somebody asked what is missing: before, an empty field is no error.
    BooleanProperty askedProperty() {
        return asked;
    }

    /// Leads to a field or material of the item.
    void turnTo(ServiceItem item, String key) {
        go(item.material(key).isPresent() ? new Stop.Material(key) : new Stop.Field(key));
    }
}
