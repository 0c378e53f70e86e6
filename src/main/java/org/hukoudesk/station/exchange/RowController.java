package org.hukoudesk.station.exchange;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.station.control.Chip;
import org.hukoudesk.station.control.Lamp;

/// One line of the list; the first of an end carries that end's heading.
final class RowController extends ListCell<ExchangeLine> {

    private final ExchangeWords words;

    RowController(ExchangeWords words) {
        this.words = words;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ExchangeLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            setId(null);
            setAccessibleText("");
            return;
        }
        setId("row-" + line.caseNo());
        String who = words.masked(line.movers());
        setAccessibleText(who + " " + words.text(line.step().word()) + " " + words.due(line.due()));
        var row = new VBox(2, first(line, who), second(line));
        row.getStyleClass().add("hk-exchange-row");
        setGraphic(isFirstOfItsEnd(line) ? new VBox(heading(line), row) : row);
    }

    private boolean isFirstOfItsEnd(ExchangeLine line) {
        List<ExchangeLine> all = getListView().getItems();
        int at = getIndex();
        return at == 0
                || (at <= all.size()
                        && all.get(at - 1).step().atOrigin() != line.step().atOrigin());
    }

    private HBox heading(ExchangeLine line) {
        boolean origin = line.step().atOrigin();
        long count = getListView().getItems().stream()
                .filter(it -> it.step().atOrigin() == origin)
                .count();
        var title = label(words.text(origin ? "exchange.list.origin" : "exchange.list.destination"), "hk-strong");
        var heading = new HBox(8, title, gap(), label(words.text("exchange.list.count", count), "hk-secondary"));
        heading.getStyleClass().add("hk-exchange-heading");
        heading.setMouseTransparent(true);
        return heading;
    }

    private HBox first(ExchangeLine line, String who) {
        var name = label(who, "hk-body");
        var row = new HBox(8, name, gap());
        if (line.due().day().isPresent()) {
            var due = new Lamp(line.due().sign(), words.due(line.due()));
            due.getStyleClass().add("hk-exchange-due");
            due.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(due);
        }
        return row;
    }

    private HBox second(ExchangeLine line) {
        String place = line.move()
                .map(move -> line.step().atOrigin() ? to(move) : from(move))
                .orElse(line.caseNo());
        var where = label(place, "hk-secondary");
        where.setMinWidth(0);
        return new HBox(
                8,
                where,
                gap(),
                new Chip(DetailsController.tone(line), words.text(line.step().word())));
    }

    private String to(MoveRequest move) {
        return words.text("exchange.list.to", words.place(move.to().organ()));
    }

    private String from(MoveRequest move) {
        return words.text("exchange.list.from", words.place(move.from().organ()));
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
