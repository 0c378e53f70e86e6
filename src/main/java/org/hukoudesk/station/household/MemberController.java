package org.hukoudesk.station.household;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.station.control.Chip;
import org.hukoudesk.station.shell.Strings;

/// One member in the index of the household.
final class MemberController {

    /// Pixels of the relation's column: four characters of 12 px.
    private static final double RELATION = 50;

    /// The screen's words and the register's.
    record Words(Strings strings, HouseholdModel model) {

        String relation(ResidentSnapshot member) {
            return model.isHead(member)
                    ? strings.text("household.head")
                    : model.word("relation", member.where().relationCode());
        }

        String state(ResidentSnapshot member) {
            String key = "household.state." + member.state();
            return strings.bundle().containsKey(key) ? strings.text(key) : member.state();
        }
    }

    private MemberController() {}

    static Node row(ResidentSnapshot member, Words words, Runnable open) {
        var relation = label(words.relation(member), "hk-secondary");
        relation.setMinWidth(RELATION);
        relation.setPrefWidth(RELATION);
        relation.setWrapText(true);
        var who = new VBox(
                label(member.who().name(), "hk-strong"),
                label(masked(member.who().citizenId()), "hk-secondary"));
        if (!member.openPermit().isEmpty()) {
            who.getChildren().add(label(words.strings().text("household.permit", member.openPermit()), "hk-secondary"));
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var content = new HBox(8, relation, who, gap, new Chip(tone(member), words.state(member)));
        content.getStyleClass().add("hk-household-member-content");
        var row = new Button();
        row.setId("member-" + member.personId());
        row.setGraphic(content);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().setAll("hk-household-member");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(words.strings()
                .text(
                        "household.member.name",
                        words.relation(member),
                        member.who().name(),
                        words.state(member)));
        row.setOnAction(_ -> open.run());
        return row;
    }

    private static Chip.Tone tone(ResidentSnapshot member) {
        return switch (member.state()) {
            case "ACTIVE" -> member.openPermit().isEmpty() ? Chip.Tone.OK : Chip.Tone.ACCENT;
            case "IN_TRANSIT" -> Chip.Tone.DUE;
            default -> Chip.Tone.QUIET;
        };
    }

    private static String masked(String number) {
        return switch (CitizenId.parse(number)) {
            case CitizenId.Reading.Parsed(String right) -> new CitizenId(right).masked();
            case CitizenId.Reading.Malformed _ -> "";
        };
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
