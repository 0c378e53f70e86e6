package org.hukoudesk.station.print;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.Strings;

/// Where a page's paper stands on its way: to print, sent, to be looked at, out or void.
final class StepsController {

    private static final List<PaperTruth> WAY =
            List.of(PaperTruth.TO_PRINT, PaperTruth.SENT, PaperTruth.LOOK, PaperTruth.PRINTED);

    private final HBox row;
    private final Strings strings;

    StepsController(HBox row, Strings strings) {
        this.row = row;
        this.strings = strings;
    }

    void show(Optional<PaperTruth> truth) {
        row.getChildren()
                .setAll(truth.map(it ->
                                WAY.stream().map(step -> (Node) step(step, it)).toList())
                        .orElseGet(List::of));
    }

    private Lamp step(PaperTruth step, PaperTruth truth) {
        PaperTruth place = switch (truth) {
            case WAITING -> PaperTruth.SENT;
            case VOID, ISSUED -> PaperTruth.PRINTED;
            case TO_PRINT, SENT, LOOK, PRINTED -> truth;
        };
        boolean here = step == place;
        boolean last = step == PaperTruth.PRINTED && !here;
        var lamp = new Lamp(
                here ? (truth == PaperTruth.TO_PRINT ? Sign.BUSY : truth.sign()) : Sign.IDLE,
                strings.text(last ? "print.step.last" : (here ? truth : step).word()));
        if (here) {
            lamp.getStyleClass().add("hk-strong");
        }
        return lamp;
    }
}
