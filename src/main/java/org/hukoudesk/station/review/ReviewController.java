package org.hukoudesk.station.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.hukoudesk.station.control.Chip;
import org.hukoudesk.station.control.EmptyState;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.shell.Key;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Shown;
import org.hukoudesk.station.shell.Strings;

/// The review screen's widgets: what waits at the left, the case and the decision on it at the right.
public final class ReviewController implements Shown {

    /// Claims end on the minute the registry said; half a minute late is soon enough.
    private static final Duration TICK = Duration.seconds(30);

    private final ReviewModel model;
    private final DecisionModel decision;
    private final Screen.Review at;
    private final Strings strings;
    private final ReviewWords words;
    private final String language;
    private final ObservableList<Key> keys = FXCollections.observableArrayList();
    private final Animation clock;
    private Subscription watched = Subscription.EMPTY;
    private Object drawn = "";
    private String drawnNumber = "";
    private boolean listing;

    @FXML
    private Label count;

    @FXML
    private Label loading;

    @FXML
    private Lamp listSaid;

    @FXML
    private ListView<WaitingCase> cases;

    @FXML
    private EmptyState nothing;

    @FXML
    private BorderPane details;

    @FXML
    private Label item;

    @FXML
    private Chip level;

    @FXML
    private Label number;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox sheet;

    @FXML
    private DecisionController actController;

    @FXML
    private NoticeController noticeController;

    @FXML
    private StackPane enlarged;

    @FXML
    private Label pageName;

    @FXML
    private Label pageSaid;

    @FXML
    private Button closePage;

    @FXML
    private ScrollPane pageScroll;

    public ReviewController(ReviewModel model, Screen.Review at, Strings strings) {
        this.model = model;
        this.decision = model.decision();
        this.at = at;
        this.strings = strings;
        this.words = new ReviewWords(strings);
        this.clock = new Timeline(new KeyFrame(TICK, _ -> model.decision().tick()));
        this.language = strings.language().locale().getLanguage();
    }

    @FXML
    void initialize() {
        cases.setCellFactory(_ -> new CaseRowController(model, words));
        cases.getSelectionModel().selectedItemProperty().subscribe(now -> {
            if (now != null && !listing) {
                model.choose(now);
            }
        });
        loading.visibleProperty().bind(model.loadingProperty());
        listSaid.managedProperty().bind(listSaid.visibleProperty());
        closePage.setOnAction(_ -> closePage());
        enlarged.setOnMouseClicked(press -> {
            if (enlarged.equals(press.getTarget())) {
                closePage();
            }
        });
        clock.setCycleCount(Animation.INDEFINITE);
        BooleanBinding free = model.supplement().openProperty().not();
        List<Key> all = new ArrayList<>(noticeController.keys());
        all.addAll(actController.keys(free));
        all.addAll(List.of(
                Key.of(KeyCode.J, "review.key.next", model::next).when(free),
                Key.of(KeyCode.K, "review.key.previous", model::previous).when(free),
                Key.of(KeyCode.F5, "review.key.reload", model::reload).when(free),
                Key.of(KeyCode.ESCAPE, "review.key.back", this::back)
                        .when(enlarged.visibleProperty()
                                .or(actController.writing())
                                .and(free))));
        keys.setAll(all);
    }

    @Override
    public void onShow() {
        var evidence = new EvidenceController(
                model, words, new EvidenceController.Large(enlarged, pageName, pageSaid, pageScroll));
        var paper = new CaseSheetController(sheet, evidence, model, words);
        watched = Subscription.combine(
                model.casesProperty().subscribe(_ -> list()),
                decision.chosenProperty().subscribe(now -> {
                    list();
                    show(paper, now);
                }),
                decision.saidProperty().subscribe(_ -> cases.refresh()),
                model.sinceIntakeProperty().subscribe(paper::show),
                model.noticeProperty().subscribe(now -> {
                    listSaid.setText(words.text(now));
                    listSaid.setVisible(!now.isNone());
                }));
        actController.onShow();
        noticeController.onShow();
        watched = watched.and(model.newsProperty().subscribe((_, _) -> model.reload()));
        model.open(at.caseId());
        clock.play();
        cases.requestFocus();
    }

    @Override
    public void onHide() {
        clock.stop();
        watched.unsubscribe();
        noticeController.onHide();
        actController.onHide();
        model.leave();
    }

    @Override
    public ObservableList<Key> keys() {
        return keys;
    }

    private void list() {
        listing = true;
        if (!cases.getItems().equals(model.casesProperty().get())) {
            cases.getItems().setAll(model.casesProperty().get());
        }
        String chosen = DecisionModel.number(decision.chosenProperty().get());
        cases.getItems().stream()
                .filter(it -> it.caseNo().equals(chosen))
                .findFirst()
                .ifPresentOrElse(cases.getSelectionModel()::select, cases.getSelectionModel()::clearSelection);
        listing = false;
        int all = cases.getItems().size();
        count.setText(all == 0 ? "" : strings.text("review.count", all));
    }

    private void show(CaseSheetController paper, Optional<WaitingCase> chosen) {
        nothing.setVisible(chosen.isEmpty() && !model.casesProperty().get().isEmpty());
        details.setVisible(chosen.isPresent());
        Object now = chosen.map(ReviewController::content);
        if (now.equals(drawn)) {
            return;
        }
        boolean same = DecisionModel.number(chosen).equals(drawnNumber);
        drawn = now;
        drawnNumber = DecisionModel.number(chosen);
        if (enlarged.isVisible()) {
            closePage();
        }
        chosen.ifPresent(it -> {
            item.setText(model.reading().itemName(it, language));
            level.setText(strings.text("review.level." + it.level()));
            number.setText(it.caseNo());
            actController.show(it);
            paper.show(it);
            scroll.setVvalue(same ? scroll.getVvalue() : 0);
        });
    }

    /// What the sheet shows: a claim alone does not draw it anew and fetch its pages again.
    private static Object content(WaitingCase waiting) {
        var told = waiting.told();
        return List.of(told.caseNo(), told.stage(), told.intake(), told.course(), told.decisions(), told.clock());
    }

    private void back() {
        if (enlarged.isVisible()) {
            closePage();
        } else {
            decision.relent();
            cases.requestFocus();
        }
    }

    private void closePage() {
        enlarged.setVisible(false);
        cases.requestFocus();
    }
}
