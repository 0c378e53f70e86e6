package org.hukoudesk.station.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.station.control.Chip;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.control.Timeline;
import org.hukoudesk.station.replica.ClockWords;
import org.hukoudesk.station.shell.Message;

/// The middle: who moves from where to where, what happened at both ends, and the papers.
final class DetailsController {

    private final VBox column;
    private final ExchangeWords words;
    private final TimelineController timeline;
    private final EvidenceController evidence;

    DetailsController(VBox column, ExchangeWords words, EvidenceController evidence) {
        this.column = column;
        this.words = words;
        this.timeline = new TimelineController(words);
        this.evidence = evidence;
    }

    void show(ExchangeLine line) {
        List<Node> parts = new ArrayList<>();
        parts.add(head(line));
        line.move().ifPresent(move -> parts.add(facts(line, move)));
        parts.add(ends(line));
        line.move()
                .ifPresent(move -> parts.add(
                        panel(words.text("exchange.persons", move.movers().size()), move(move))));
        line.theCase()
                .map(told -> ClockWords.of(told.clock()).lines())
                .filter(lines -> !lines.isEmpty())
                .ifPresent(lines -> parts.add(panel(words.text("exchange.clock"), clock(lines))));
        parts.add(panel(words.text("exchange.evidence"), evidence.show(line)));
        column.getChildren().setAll(parts);
    }

    private Node head(ExchangeLine line) {
        var names = label(
                line.movers().stream()
                        .map(MoveRequest.Mover::name)
                        .collect(Collectors.joining(words.text("exchange.comma"))),
                "hk-title");
        names.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head =
                new HBox(12, names, new Chip(tone(line), words.text(line.step().word())), gap);
        head.getStyleClass().add("hk-exchange-name");
        if (line.due().day().isPresent()) {
            var due = new Lamp(line.due().sign(), words.due(line.due()));
            due.getStyleClass().add("hk-strong");
            due.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(due);
        }
        return head;
    }

    static Chip.Tone tone(ExchangeLine line) {
        return switch (line.step()) {
            case SETTLE, MEND, PRINT, VERIFY -> Chip.Tone.DUE;
            case WAITING, RELEASED -> Chip.Tone.ACCENT;
            case SETTLED -> Chip.Tone.OK;
            case REFUSED -> Chip.Tone.STOP;
            case ENDED -> Chip.Tone.QUIET;
        };
    }

    private Node facts(ExchangeLine line, MoveRequest move) {
        var facts = new FlowPane(16, 4);
        facts.getChildren().add(label(move.causeText(), "hk-label"));
        if (!line.permitNo().isEmpty()) {
            facts.getChildren().add(label(words.text("exchange.permit", line.permitNo()), "hk-label"));
        }
        facts.getChildren().add(label(words.text("exchange.case", line.caseNo()), "hk-label"));
        line.permit()
                .map(permit -> permit.times())
                .ifPresent(times -> facts.getChildren()
                        .add(label(words.text("exchange.valid", times.issuedOn(), times.validUntil()), "hk-label")));
        return facts;
    }

    private Node ends(ExchangeLine line) {
        var there = new Timeline();
        there.show(timeline.destination(line));
        var here = new Timeline();
        here.show(timeline.origin(line));
        String to = line.move().map(move -> words.place(move.to().organ())).orElse("");
        String from = line.move().map(move -> words.place(move.from().organ())).orElse("");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        var ends = new GridPane(16, 0);
        ends.getColumnConstraints().setAll(half, half);
        ends.addRow(
                0,
                panel(words.text("exchange.end.destination", to), List.of(there)),
                panel(words.text("exchange.end.origin", from), List.of(here)));
        return ends;
    }

    /// How the promised day was counted.
    private List<Node> clock(List<Message> lines) {
        return lines.stream()
                .<Node>map(line -> label(words.text(line), "hk-body"))
                .toList();
    }

    private List<Node> move(MoveRequest move) {
        var grid = new GridPane(16, 4);
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().setAll(names, new ColumnConstraints(), new ColumnConstraints());
        for (int row = 0; row < move.movers().size(); row++) {
            MoveRequest.Mover mover = move.movers().get(row);
            grid.addRow(
                    row,
                    label(mover.name(), "hk-body"),
                    label(ExchangeWords.maskedNumber(mover.citizenId()), "hk-body"),
                    label(words.text("exchange.relation", words.relation(mover.relationCode())), "hk-secondary"));
        }
        return List.of(
                grid,
                address("exchange.from", move.from().address()),
                address("exchange.to", move.to().address()));
    }

    private Node address(String key, String address) {
        var name = label(words.text(key), "hk-secondary");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var text = label(address, "hk-body");
        text.setWrapText(true);
        var line = new HBox(12, name, text);
        line.getStyleClass().add("hk-exchange-address");
        return line;
    }

    private static VBox panel(String title, List<Node> content) {
        var panel = new VBox(8, label(title, "hk-strong"));
        panel.getStyleClass().addAll("hk-panel", "hk-exchange-panel");
        panel.getChildren().addAll(content);
        return panel;
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
