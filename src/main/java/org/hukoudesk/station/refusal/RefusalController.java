package org.hukoudesk.station.refusal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.control.WordsCombo;
import org.hukoudesk.station.intake.IntakePaper;
import org.hukoudesk.station.shell.Key;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Shown;
import org.hukoudesk.station.shell.Strings;

/// The widgets of a refusal to accept: what was asked for, why not, and what the citizen can do.
public final class RefusalController implements Shown {

    private final RefusalModel model;
    private final Catalogue catalogue;
    private final OrganCode organ;
    private final Screen.Refusal at;
    private final Strings strings;
    private final ObservableList<Key> keys;
    private Subscription watched = Subscription.EMPTY;

    @FXML
    private Label item;

    @FXML
    private Label applicant;

    @FXML
    private VBox reason;

    @FXML
    private Label basis;

    @FXML
    private TextArea words;

    @FXML
    private TextArea remedy;

    @FXML
    private Lamp missing;

    @FXML
    private Button file;

    /// @param organ of this workstation, in whose province the item is named
    public RefusalController(
            RefusalModel model, Catalogue catalogue, OrganCode organ, Screen.Refusal at, Strings strings) {
        this.model = model;
        this.catalogue = catalogue;
        this.organ = organ;
        this.at = at;
        this.strings = strings;
        this.keys = FXCollections.observableArrayList(
                Key.of(KeyCode.F9, "refusal.file", model::file), Key.of(KeyCode.ESCAPE, "refusal.back", model::leave));
    }

    @FXML
    void initialize() {
        item.setText(catalogue
                .item(at.itemKey(), organ.province())
                .map(it -> it.name().in(strings.language().locale().getLanguage()))
                .orElse(at.itemKey()));
        file.disableProperty().bind(model.busyProperty());
    }

    @Override
    public void onShow() {
        model.open(at, strings.text("refusal.remedy.usual"));
        Map<String, String> reasons = new LinkedHashMap<>();
        RefusalModel.REASONS.forEach(code -> reasons.put(code, strings.text("refusal.reason." + code)));
        var combo = new WordsCombo(
                strings.text("refusal.reason"), reasons, model.reasonProperty().get(), model.reasonProperty()::set);
        combo.setId("refusal-reason");
        combo.setPromptText(strings.text("refusal.reason.prompt"));
        reason.getChildren().setAll(combo);
        words.textProperty().bindBidirectional(model.wordsProperty());
        remedy.textProperty().bindBidirectional(model.remedyProperty());
        watched = Subscription.combine(
                model.paperProperty().subscribe(this::show),
                model.reasonProperty().subscribe(code -> {
                    combo.setValue(code.isEmpty() ? null : code);
                    showBasis(code);
                }),
                model.missingProperty().subscribe(this::say),
                () -> words.textProperty().unbindBidirectional(model.wordsProperty()),
                () -> remedy.textProperty().unbindBidirectional(model.remedyProperty()));
        combo.requestFocus();
    }

    @Override
    public void onHide() {
        watched.unsubscribe();
    }

    @Override
    public ObservableList<Key> keys() {
        return keys;
    }

    private void show(Optional<IntakePaper> paper) {
        applicant.setText(paper.flatMap(IntakePaper::applicant)
                .map(IntakePaper.Applicant::name)
                .orElseGet(() -> strings.text("refusal.nobody")));
    }

    private void showBasis(String code) {
        basis.setText(code.isEmpty() ? "" : strings.text("refusal.basis", Message.of("refusal.basis." + code)));
    }

    private void say(Message now) {
        missing.setText(strings.text(now));
        missing.setVisible(!now.isNone());
    }

    @FXML
    void file() {
        model.file();
    }

    @FXML
    void back() {
        model.leave();
    }
}
