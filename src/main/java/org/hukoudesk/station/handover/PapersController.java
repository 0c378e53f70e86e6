package org.hukoudesk.station.handover;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.print.LastSheet;
import org.hukoudesk.station.shell.Strings;

/// What changes hands: a line for each page printed here, or why there is none.
final class PapersController {

    private final VBox box;
    private final Strings strings;

    PapersController(VBox box, Strings strings) {
        this.box = box;
        this.strings = strings;
    }

    void show(Ready ready) {
        box.getChildren()
                .setAll(
                        ready.papers().isEmpty()
                                ? List.of(none(ready.kind()))
                                : ready.papers().stream().map(this::paper).toList());
    }

    private Node none(Ready.Kind kind) {
        boolean paperless = kind == Ready.Kind.PAPERLESS;
        var why = new Label(strings.text(paperless ? "handover.papers.none" : "handover.papers.elsewhere"));
        why.getStyleClass().addAll("hk-body", "hk-handover-paper");
        why.setWrapText(true);
        return why;
    }

    private Node paper(LastSheet sheet) {
        var name = new Label(strings.text(sheet.title()));
        name.getStyleClass().add("hk-body");
        Lamp lamp = switch (sheet.state()) {
            case CONFIRMED -> new Lamp(Sign.OK, strings.text("handover.paper.out"));
            case ISSUED -> new Lamp(Sign.OK, strings.text("handover.paper.issued"));
            case PREPARED, SPOOLED, UNKNOWN, VOIDED -> new Lamp(Sign.STOP, strings.text("handover.paper.missing"));
        };
        HBox line = line(name, lamp);
        line.getStyleClass().add("hk-handover-paper");
        line.setId("page-" + sheet.pageKey().replace('/', '-'));
        return line;
    }

    static HBox line(Node left, Node right) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(8, left, space, right);
    }
}
