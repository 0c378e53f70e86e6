package org.hukoudesk.station.frame;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.hukoudesk.station.control.EmptyState;
import org.hukoudesk.station.shell.CommandSearch.Hit;
import org.hukoudesk.station.shell.Strings;

/// The command bar over the window: type, see, choose. The hand stays on the keyboard.
public final class CommandController {

    /// A search starts when typing pauses this long; shorter would search every syllable of an input method.
    private static final Duration PAUSE = Duration.millis(120);

    private final CommandModel model;
    private final Strings strings;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    private Subscription watched = Subscription.EMPTY;

    @FXML
    private TextField typed;

    @FXML
    private ListView<Hit> hits;

    @FXML
    private EmptyState nothing;

    @FXML
    private EmptyState invitation;

    @FXML
    private TextField purpose;

    public CommandController(CommandModel model, Strings strings) {
        this.model = model;
        this.strings = strings;
    }

    @FXML
    void initialize() {
        hits.setItems(model.hits());
        hits.setCellFactory(_ -> new HitCell(strings));
        hits.setFocusTraversable(false);
        var empty = javafx.beans.binding.Bindings.isEmpty(model.hits());
        nothing.visibleProperty().bind(model.searchedProperty().and(empty));
        invitation.visibleProperty().bind(model.searchedProperty().not().and(empty));
        hits.visibleProperty().bind(empty.not());
        pause.setOnFinished(_ -> model.type(typed.getText()));
        typed.textProperty().subscribe(_ -> pause.playFromStart());
        purpose.textProperty().bindBidirectional(model.purposeProperty());
        purpose.textProperty().subscribe(_ -> pause.playFromStart());
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        purpose.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        hits.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose());
        ListChangeListener<Hit> first = _ -> hits.getSelectionModel().selectFirst();
        model.hits().addListener(first);
        watched = Subscription.combine(
                () -> model.hits().removeListener(first),
                model.openProperty().subscribe(this::opened),
                () -> purpose.textProperty().unbindBidirectional(model.purposeProperty()),
                model.purposeHintProperty().subscribe(now -> purpose.setPromptText(strings.text(now))));
    }

    void leave() {
        watched.unsubscribe();
    }

    private void opened(boolean open) {
        typed.clear();
        pause.stop();
        if (open) {
            typed.requestFocus();
        }
    }

    private void steer(KeyEvent press) {
        var chosen = hits.getSelectionModel();
        switch (press.getCode()) {
            case DOWN -> chosen.selectNext();
            case UP -> chosen.selectPrevious();
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        hits.scrollTo(Math.max(0, chosen.getSelectedIndex() - 2));
        press.consume();
    }

    private void choose() {
        Hit chosen = hits.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.choose(chosen);
        }
    }
}
