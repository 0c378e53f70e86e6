package org.hukoudesk.station.services;

import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.station.control.EmptyState;
import org.hukoudesk.station.shell.Key;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Shown;
import org.hukoudesk.station.shell.Strings;

/// The catalogue as buttons: type a word, press Enter, or walk with Tab.
public final class ServicesController implements Shown {

    /// The groups that have a heading of their own; others stand under the last one.
    private static final Set<String> HEADED = Set.of(
            "address",
            "birth",
            "booklet",
            "certificate",
            "criminal-record",
            "death",
            "deregistration",
            "elder",
            "household",
            "item",
            "migration",
            "residence",
            "residence-permit",
            "restoration");

    /// Pixels: twenty characters of a name and its term.
    private static final double TILE = 300;

    private final ServicesModel model;
    private final Navigator navigator;
    private final Strings strings;
    private final String language;
    private Subscription watched = Subscription.EMPTY;

    @FXML
    private TextField filter;

    @FXML
    private VBox groups;

    @FXML
    private EmptyState nothing;

    public ServicesController(ServicesModel model, Navigator navigator, Strings strings) {
        this.model = model;
        this.navigator = navigator;
        this.strings = strings;
        this.language = strings.language().locale().getLanguage();
    }

    @FXML
    void initialize() {
        nothing.managedProperty().bind(nothing.visibleProperty());
        filter.setText("");
    }

    @Override
    public void onShow() {
        model.typedProperty().set("");
        watched = Subscription.combine(
                filter.textProperty().subscribe(model.typedProperty()::set),
                model.typedProperty().subscribe(_ -> show()));
        filter.requestFocus();
    }

    @Override
    public void onHide() {
        watched.unsubscribe();
    }

    @Override
    public ObservableList<Key> keys() {
        return FXCollections.observableArrayList();
    }

    /// Enter in the field.
    @FXML
    void openFirst() {
        model.first().ifPresent(this::open);
    }

    private void show() {
        List<Node> shown = model.groups().entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
        groups.getChildren().setAll(shown);
        nothing.setVisible(shown.isEmpty());
    }

    private Node group(String key, List<ServiceItem> items) {
        var heading = new Label(strings.text("services.group." + (HEADED.contains(key) ? key : "other")));
        heading.getStyleClass().add("hk-strong");
        var tiles = new TilePane(8, 8);
        tiles.setPrefTileWidth(TILE);
        items.forEach(item -> tiles.getChildren().add(button(item)));
        return new VBox(8, heading, tiles);
    }

    private Button button(ServiceItem item) {
        String name = item.name().in(language);
        int days = item.handling().totalWorkingDays();
        String term = days == 0 ? strings.text("services.atOnce") : strings.text("services.days", days);
        var button = new Button(strings.text("services.line", name, term));
        button.setId("service-" + item.key().replace('.', '-'));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setOnAction(_ -> open(item));
        return button;
    }

    private void open(ServiceItem item) {
        navigator.show(new Screen.Intake(item.key(), ""));
    }
}
