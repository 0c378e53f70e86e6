package org.hukoudesk.station.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.shell.FrameModel.Said;
import org.hukoudesk.station.shell.Key;
import org.hukoudesk.station.shell.Strings;

/// Below the case: the officer's words and what may be done. Tab leaves the words instead of going into them, and the
/// key that leads into them leaves no letter.
public final class DecisionController {

    /// Characters of the seal that are shown at either end.
    private static final int SEAL_END = 8;

    private final DecisionModel decision;
    private final NoticeModel supplement;
    private final ReviewWords words;
    private Subscription watched = Subscription.EMPTY;

    /// A key that leads here was pressed elsewhere, but its letter is typed here.
    private boolean swallow;

    @FXML
    private Lamp said;

    @FXML
    private Label seal;

    @FXML
    private TextArea opinion;

    @FXML
    private HBox term;

    @FXML
    private TextField days;

    @FXML
    private Button approve;

    @FXML
    private Button returning;

    @FXML
    private Button claim;

    @FXML
    private Button supplementing;

    @FXML
    private Button investigate;

    @FXML
    private Button investigated;

    @FXML
    private Button reject;

    public DecisionController(ReviewModel model, Strings strings) {
        this.decision = model.decision();
        this.supplement = model.supplement();
        this.words = new ReviewWords(strings);
    }

    @FXML
    void initialize() {
        opinion.addEventFilter(KeyEvent.ANY, this::judge);
        opinion.disableProperty()
                .bind(decision.decidable().or(decision.investigated()).not());
        for (Button act : List.of(approve, returning, supplementing, investigate, reject)) {
            act.disableProperty().bind(decision.decidable().not());
        }
        claim.disableProperty().bind(decision.claimable().not());
        for (Node part : List.of(approve, returning, claim, supplementing, investigate, reject)) {
            part.visibleProperty().bind(decision.investigated().not());
            part.managedProperty().bind(part.visibleProperty());
        }
        investigated.visibleProperty().bind(decision.investigated());
        term.visibleProperty().bind(wants(Optional.of(ReviewAct.INVESTIGATE)));
        for (Node part : List.of(investigated, term)) {
            part.managedProperty().bind(part.visibleProperty());
        }
    }

    private BooleanBinding wants(Optional<ReviewAct> act) {
        return Bindings.createBooleanBinding(
                () -> decision.wantedProperty().get().equals(act), decision.wantedProperty());
    }

    /// The model outlives this screen, so what listens to it goes with the screen.
    void onShow() {
        opinion.textProperty().bindBidirectional(decision.opinionProperty());
        days.textProperty().bindBidirectional(decision.daysProperty());
        watched = Subscription.combine(
                decision.saidProperty().subscribe(this::say),
                decision.wantedProperty().subscribe(now -> now.ifPresent(_ -> write())),
                () -> opinion.textProperty().unbindBidirectional(decision.opinionProperty()),
                () -> days.textProperty().unbindBidirectional(decision.daysProperty()));
    }

    void onHide() {
        watched.unsubscribe();
    }

    /// What the officer signs.
    void show(WaitingCase chosen) {
        String hash = chosen.fileHash();
        boolean all = hash.length() <= 2 * SEAL_END;
        String ends = all ? hash : hash.substring(0, SEAL_END) + " … " + hash.substring(hash.length() - SEAL_END);
        seal.setText(words.text("review.seal", ends));
    }

    /// @param free true while no other layer covers the case
    List<Key> keys(BooleanBinding free) {
        BooleanBinding decidable = decision.decidable().and(free);
        return List.of(
                Key.of(KeyCode.A, "review.key.approve", this::approve).when(decidable),
                Key.of(KeyCode.R, "review.key.return", this::giveBack).when(decidable),
                Key.of(KeyCode.S, "review.key.supplement", this::supplement).when(decidable),
                Key.of(KeyCode.I, "review.key.investigate", this::investigate).when(decidable),
                Key.of(KeyCode.I, "review.key.investigated", this::investigated)
                        .when(decision.investigated().and(free)),
                Key.of(KeyCode.X, "review.key.reject", this::reject).when(decidable),
                Key.of(KeyCode.C, "review.key.claim", this::claim)
                        .when(decision.claimable().and(free)),
                Key.of(KeyCode.O, "review.key.opinion", this::write).when(decidable),
                Key.ctrl(KeyCode.ENTER, "review.key.confirm", decision::confirm)
                        .when(wants(Optional.empty()).not().and(free)));
    }

    /// Whether the officer is writing here.
    BooleanBinding writing() {
        return opinion.focusedProperty().or(days.focusedProperty());
    }

    private void say(Said now) {
        said.setSign(now.sign());
        said.setText(words.text(now.sentence()));
    }

    @FXML
    void approve() {
        decision.decide(ReviewAct.APPROVE);
    }

    @FXML
    void giveBack() {
        decision.decide(ReviewAct.RETURN);
    }

    @FXML
    void reject() {
        decision.decide(ReviewAct.REJECT);
    }

    @FXML
    void claim() {
        decision.claim();
    }

    @FXML
    void supplement() {
        supplement.begin(words::text, words.language());
    }

    @FXML
    void investigate() {
        decision.decide(ReviewAct.INVESTIGATE);
    }

    @FXML
    void investigated() {
        decision.decide(ReviewAct.INVESTIGATED);
    }

    private void write() {
        swallow = !opinion.isFocused();
        opinion.requestFocus();
        opinion.end();
    }

    private void judge(KeyEvent press) {
        if (press.getEventType() != KeyEvent.KEY_TYPED) {
            swallow = false;
        } else if (swallow) {
            press.consume();
        }
        if (press.getEventType() == KeyEvent.KEY_PRESSED && press.getCode() == KeyCode.TAB) {
            press.consume();
            opinion.requestFocusTraversal(press.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
