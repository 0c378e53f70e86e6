package org.hukoudesk.station.print;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hukoudesk.station.control.Chip;
import org.hukoudesk.station.control.ChoiceRow;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.shell.Strings;

/// The left column: one row per case, and under the chosen one a row per page with the truth about its paper.
final class QueueController {

    private final VBox column;
    private final PrintModel model;
    private final Strings strings;

    QueueController(VBox column, PrintModel model, Strings strings) {
        this.column = column;
        this.model = model;
        this.strings = strings;
    }

    /// Draws all rows anew; the row that had the focus has it again.
    void show(PrintView view) {
        List<Node> rows = new ArrayList<>();
        for (QueuedCase each : view.cases()) {
            boolean chosen = each.caseNo().equals(view.caseNo());
            rows.add(row(each, chosen));
            if (chosen) {
                view.pages().forEach(page -> rows.add(row(page, view.pageKey())));
            }
        }
        ChoiceRow.redraw(column, rows);
    }

    private Node row(QueuedCase each, boolean chosen) {
        var name = new Label(each.applicant());
        name.getStyleClass().add("hk-strong");
        Chip state = state(each);
        var number = new Label(each.caseNo());
        number.getStyleClass().add("hk-secondary");
        var row = new ChoiceRow(chosen, () -> model.choose(each.caseNo()), line(name, state), number);
        row.setSpacing(4);
        row.setId("row-" + each.caseNo());
        row.setAccessibleText(each.applicant() + " " + each.caseNo() + " " + state.getText());
        return row;
    }

    private Chip state(QueuedCase each) {
        if (!each.isToPrint()) {
            return new Chip(
                    Chip.Tone.OK, strings.text(each.isPaperless() ? "print.case.paperless" : "print.case.printed"));
        }
        return each.out() > 0
                ? new Chip(Chip.Tone.ACCENT, strings.text("print.case.begun", each.out()))
                : new Chip(Chip.Tone.DUE, strings.text("print.case.open"));
    }

    private Node row(PrintView.QueuedPage page, String chosen) {
        String title = strings.text(page.title());
        var name = new Label(title);
        name.getStyleClass().add("hk-body");
        var truth = new Lamp(page.truth().sign(), strings.text(page.truth().word()));
        truth.setMinWidth(Region.USE_PREF_SIZE);
        var row = new ChoiceRow(page.key().equals(chosen), () -> model.choosePage(page.key()), line(name, truth));
        row.setId("page-" + page.key().replace('/', '-'));
        row.getStyleClass().add("hk-print-page");
        row.setAccessibleText(title + " " + truth.getText());
        return row;
    }

    private static HBox line(Node left, Node right) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return new HBox(8, left, space, right);
    }
}
