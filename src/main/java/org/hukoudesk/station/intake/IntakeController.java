package org.hukoudesk.station.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.domain.code.CodeTable;
import org.hukoudesk.domain.code.Deadline;
import org.hukoudesk.domain.service.Gap;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.station.control.BeforeAfter;
import org.hukoudesk.station.control.EmptyState;
import org.hukoudesk.station.control.FormPane;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.control.NumberEntry;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.Key;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Shown;
import org.hukoudesk.station.shell.Strings;

/// The intake workspace's widgets: who, what, proof, and the bar below them.
public final class IntakeController implements Shown {

    private final IntakeModel model;
    private final Catalogue catalogue;
    private final Screen.Intake at;
    private final Navigator navigator;
    private final Strings strings;
    private final String language;
    private final ObservableList<Key> keys;
    private Subscription watched = Subscription.EMPTY;
    private Optional<Drawn> drawn = Optional.empty();
    private Optional<HomeController> homeColumn = Optional.empty();

    @FXML
    private Label title;

    @FXML
    private Label promise;

    @FXML
    private Lamp mending;

    @FXML
    private VBox asked;

    @FXML
    private VBox since;

    @FXML
    private VBox who;

    @FXML
    private EmptyState nobody;

    @FXML
    private Label cardSaid;

    @FXML
    private Button readCard;

    @FXML
    private NumberEntry byNumber;

    @FXML
    private FormPane form;

    @FXML
    private VBox home;

    @FXML
    private BeforeAfter pages;

    @FXML
    private VBox barred;

    @FXML
    private Label proofCount;

    @FXML
    private Label scanSaid;

    @FXML
    private VBox materials;

    @FXML
    private Lamp missing;

    @FXML
    private Label barSaid;

    @FXML
    private Button submit;

    public IntakeController(
            IntakeModel model, Catalogue catalogue, Screen.Intake at, Navigator navigator, Strings strings) {
        this.model = model;
        this.navigator = navigator;
        this.catalogue = catalogue;
        this.at = at;
        this.strings = strings;
        this.language = strings.language().locale().getLanguage();
        this.keys = FXCollections.observableArrayList(
                Key.of(KeyCode.F2, "intake.key.card", model::readCard),
                Key.of(KeyCode.F3, "intake.key.scan", model.proof()::scan),
                Key.of(KeyCode.F4, "intake.key.next", model.gaps()::next),
                Key.of(KeyCode.F8, "intake.key.refuse", this::refuse),
                Key.of(KeyCode.F9, "intake.key.submit", model::submit));
    }

    @FXML
    void initialize() {
        ServiceItem item = model.item();
        title.setText(item.name().in(language));
        Deadline until =
                catalogue.calendar().deadline(model.today(), item.handling().totalWorkingDays());
        promise.setText(
                strings.text("intake.promise", until.date(), item.handling().totalWorkingDays()));
        for (Node part : List.of(mending, asked, since, nobody)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        home.managedProperty().bind(home.visibleProperty());
        for (Label said : List.of(cardSaid, scanSaid)) {
            said.managedProperty().bind(said.textProperty().isNotEmpty());
        }
        readCard.disableProperty().bind(model.busyProperty());
        byNumber.disableProperty().bind(model.busyProperty());
        byNumber.setOnAsk(model::lookUp);
        submit.disableProperty().bind(model.busyProperty());
    }

    @Override
    public void onShow() {
        homeColumn = Optional.of(new HomeController(home, pages, barred, table("household-type"), strings));
        var whoColumn = new WhoController(who, table("relation"), strings);
        var proofColumn = new ProofController(materials, model, strings);
        model.open(at.caseId());
        watched = Subscription.combine(
                model.paperProperty().subscribe(paper -> {
                    whoColumn.show(paper);
                    nobody.setVisible(paper.applicant().isEmpty());
                    paper.applicant().ifPresent(_ -> byNumber.clear());
                    drawForm(paper);
                    // A second page of a proof changes the paper and may leave the review as it was.
                    proofColumn.show();
                }),
                model.reviewProperty().subscribe(_ -> {
                    proofColumn.show();
                    showReview();
                }),
                model.gaps().askedProperty().subscribe(_ -> showReview()),
                new HeadController(mending, asked, since, strings).watch(model),
                // the clock of a supplemented case goes on, by the registry's count
                model.said().asked().subscribe(all -> promise.setVisible(all.isEmpty())),
                model.proof().chosenProperty().subscribe(_ -> proofColumn.show()),
                model.said().card().subscribe(said -> cardSaid.setText(strings.text(said))),
                model.said().scan().subscribe(said -> scanSaid.setText(strings.text(said))),
                model.said().bar().subscribe(said -> barSaid.setText(strings.text(said))),
                model.gaps().jumpProperty().subscribe(jump -> jump.ifPresent(it -> go(it.to()))));
    }

    @Override
    public void onHide() {
        watched.unsubscribe();
        model.leave();
    }

    @Override
    public ObservableList<Key> keys() {
        return keys;
    }

    @FXML
    void readCard() {
        model.readCard();
    }

    @FXML
    void next() {
        model.gaps().next();
    }

    @FXML
    void refuse() {
        model.keep(draft -> navigator.show(new Screen.Refusal(model.item().key(), draft)));
    }

    @FXML
    void submit() {
        model.submit();
    }

    /// What the fields were built for: another intake, or other persons they may name.
    private record Drawn(String draftId, Optional<HouseholdSnapshot> household) {}

    /// The fields are built anew only for that, so that nobody is thrown out of a field in the middle of a word.
    private void drawForm(IntakePaper paper) {
        var wanted = Optional.of(new Drawn(model.draftId(), paper.household()));
        if (drawn.equals(wanted)) {
            return;
        }
        drawn = wanted;
        form.show(
                model.item().groups(),
                paper.answers(),
                new FormPane.Offer(WhoController.named(paper), this::table, language),
                model::answer);
    }

    private void showReview() {
        var review = model.reviewProperty().get();
        form.review(
                model.item().groups(),
                review,
                key -> review.gapAt(key).map(this::words).orElse(""));
        int left = model.gaps().all().size();
        missing.setSign(left == 0 ? Sign.OK : Sign.DUE);
        missing.setText(left == 0 ? strings.text("intake.bar.complete") : strings.text("intake.bar.missing", left));
        long there = review.materials().stream().filter(row -> row.satisfied()).count();
        proofCount.setText(
                strings.text("intake.proof.count", there, review.materials().size() - there));
        homeColumn.ifPresent(column -> column.show(model.home(), model.preview()));
    }

    /// An unanswered field speaks only once somebody asked: a fresh form is not an error.
    private String words(Gap gap) {
        return switch (gap) {
            case Gap.FieldMissing _ -> model.gaps().askedProperty().get() ? strings.text("intake.field.missing") : "";
            case Gap.FieldMalformed malformed ->
                strings.text(malformed.malformation().messageKey());
            case Gap.CheckFailed failed -> failed.message().in(language);
            case Gap.MaterialMissing _ -> "";
        };
    }

    private CodeTable table(String id) {
        return catalogue.table(id).orElseGet(() -> new CodeTable(id, "", "", "", new HashMap<>()));
    }

    private void go(Stop stop) {
        switch (stop) {
            case Stop.Who() -> {
                cardSaid.setText(strings.text(Message.of("intake.card.first")));
                readCard.requestFocus();
            }
            case Stop.Field(String key) -> form.go(key);
            case Stop.Material(String key) ->
                materials.getChildren().stream()
                        .filter(row -> ("material-" + key).equals(row.getId()))
                        .forEach(row -> row.requestFocus());
        }
    }
}
