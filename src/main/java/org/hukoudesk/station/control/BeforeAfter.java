package org.hukoudesk.station.control;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.kordamp.ikonli.javafx.FontIcon;

/// A booklet page as it is and as it will be, side by side on paper, changed cells barred. Same in both themes: it is
/// paper. The right page shows what the register's own decision said, never what a screen supposes.
public final class BeforeAfter extends GridPane {

    /// One box of the page.
    ///
    /// @param label as printed on the form, such as 户主姓名
    /// @param before empty if there is no such page yet
    public record Line(String label, String before, String after) {

        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    /// One page of the booklet, as [#show(Page)] wants it; all texts are ready to be read.
    ///
    /// @param title of both sides, such as 居民户口簿 · 首页
    /// @param beforeSide where the left side is true, such as 现在 · 德阳旌阳
    /// @param afterSide where the right side will be true
    public record Page(String title, String beforeSide, String afterSide, List<Line> lines) {

        public Page {
            lines = List.copyOf(lines);
        }

        /// For the tab of the page: how many boxes change.
        public int changes() {
            return (int) lines.stream().filter(Line::isChanged).count();
        }
    }

    /// Pixels of paper around the form.
    private static final double MARGIN = 12;
    /// Pixels of the printed label column: five characters of 12 px and their margins.
    private static final double LABELS = 84;
    /// Pixels between the two papers, for the arrow.
    private static final double BETWEEN = 36;
    /// Columns of one side: margin, labels, data, margin.
    private static final int SIDE = 4;

    public BeforeAfter() {
        getStyleClass().add("hk-before-after");
        columns();
    }

    /// Replaces what is shown.
    public void show(Page page) {
        getChildren().clear();
        int last = page.lines().size() + 2;
        getRowConstraints().setAll(new RowConstraints(MARGIN - 4));
        for (int row = 1; row < last; row++) {
            getRowConstraints().add(new RowConstraints());
        }
        getRowConstraints().add(new RowConstraints(MARGIN));
        side(0, page.title(), page.beforeSide(), last);
        side(SIDE + 1, page.title(), page.afterSide(), last);
        for (int index = 0; index < page.lines().size(); index++) {
            line(page.lines().get(index), index);
        }
        var arrow = new FontIcon("mdoal-arrow_forward");
        arrow.getStyleClass().add("hk-before-after-arrow");
        GridPane.setHalignment(arrow, HPos.CENTER);
        add(arrow, SIDE, 0, 1, last + 1);
    }

    private void columns() {
        var data = new ColumnConstraints();
        data.setHgrow(Priority.ALWAYS);
        data.setPercentWidth(-1);
        data.setPrefWidth(160);
        var margin = new ColumnConstraints(MARGIN);
        var labels = new ColumnConstraints(LABELS);
        var between = new ColumnConstraints(BETWEEN);
        getColumnConstraints().setAll(margin, labels, data, margin, between, margin, labels, data, margin);
    }

    private void side(int from, String title, String where, int last) {
        var paper = new Region();
        paper.getStyleClass().add("hk-booklet");
        add(paper, from, 0, SIDE, last + 1);
        Label name = cell(title, "hk-form-title");
        name.setWrapText(false);
        Label place = cell(where, "hk-form-title");
        place.setWrapText(false);
        place.getStyleClass().add("hk-form-place");
        add(name, from + 1, 1, 2, 1);
        add(place, from + 1, 1, 2, 1);
    }

    private void line(Line line, int index) {
        Label will = cell(line.after(), "hk-form-data");
        if (line.isChanged()) {
            will.getStyleClass().add("hk-changed");
            will.setAccessibleText(line.label() + " " + line.before() + " → " + line.after());
        }
        Label[] cells = {
            cell(line.label(), "hk-form-label"),
            cell(line.before(), "hk-form-data"),
            cell(line.label(), "hk-form-label"),
            will,
        };
        add(cells[0], 1, index + 2);
        add(cells[1], 2, index + 2);
        add(cells[2], SIDE + 2, index + 2);
        add(cells[3], SIDE + 3, index + 2);
        if (index == 0) {
            for (Label each : cells) {
                each.getStyleClass().add("first");
            }
        }
    }

    private static Label cell(String text, String styleClass) {
        var cell = new Label(text);
        cell.getStyleClass().add(styleClass);
        cell.setWrapText(true);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setMinHeight(Region.USE_PREF_SIZE);
        return cell;
    }
}
