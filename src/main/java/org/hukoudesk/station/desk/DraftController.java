package org.hukoudesk.station.desk;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.station.shell.Strings;
import org.kordamp.ikonli.javafx.FontIcon;

/// The card of one interrupted intake.
final class DraftController {

    private DraftController() {}

    static Node card(Interrupted draft, Strings strings, Runnable go) {
        String item = draft.item().in(strings.language().locale().getLanguage());
        String who = draft.applicant().isEmpty() ? strings.text("desk.drafts.nobody") : draft.applicant();
        var pattern = DateTimeFormatter.ofPattern(
                strings.text("desk.drafts.pattern"), strings.language().locale());
        String when = pattern.format(ZonedDateTime.ofInstant(draft.savedAt(), ChinaTime.ZONE));
        var text = new VBox(
                label(item, "hk-strong"), label(who + " · " + strings.text("desk.drafts.saved", when), "hk-secondary"));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var button = new Button(strings.text("desk.drafts.continue"));
        button.setId("continue-" + draft.draftId());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(strings.text("desk.drafts.continue.named", item, who));
        button.setOnAction(_ -> go.run());
        button.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                press.consume();
                go.run();
            }
        });
        var card = new HBox(new FontIcon("mdoal-history"), text, gap, button);
        card.setId("draft-" + draft.draftId());
        card.getStyleClass().add("hk-desk-draft");
        card.setOnMouseClicked(_ -> go.run());
        return card;
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
