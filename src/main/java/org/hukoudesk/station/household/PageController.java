package org.hukoudesk.station.household;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.station.shell.Strings;

/// A member's page as the booklet has it: the boxes of the printed form, the register's words in them.
final class PageController {

    /// Percent of the paper's width: label, data, label, data.
    private static final List<Integer> WIDTHS = List.of(17, 37, 19, 27);

    private final Strings strings;
    private final HouseholdModel model;

    PageController(Strings strings, HouseholdModel model) {
        this.strings = strings;
        this.model = model;
    }

    List<Node> page(ResidentSnapshot member, int place, int of) {
        var head = new HBox(
                12,
                label(strings.text("household.page", member.who().name()), "hk-strong"),
                label(strings.text("household.page.of", place, of), "hk-secondary"));
        head.getStyleClass().add("hk-household-page-head");
        Label title = label(strings.text("household.page.title"), "hk-household-page-title");
        title.setMaxWidth(Double.MAX_VALUE);
        var paper = new VBox(title, boxes(member));
        paper.getStyleClass().addAll("hk-booklet", "hk-household-page");
        return List.of(head, paper);
    }

    private GridPane boxes(ResidentSnapshot member) {
        var who = member.who();
        var life = member.life();
        var where = member.where();
        var grid = new GridPane();
        WIDTHS.forEach(width -> {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            column.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(column);
        });
        var words = new MemberController.Words(strings, model);
        pair(grid, box("name", who.name()), box("relation", words.relation(member)));
        pair(grid, box("former", life.formerName()), box("sex", word("sex", who.sexCode())));
        pair(grid, box("birthPlace", life.birthPlace()), box("ethnic", word("ethnic", who.ethnicCode())));
        pair(grid, box("nativePlace", life.nativePlace()), box("born", date(who.birthDate())));
        pair(grid, box("number", who.citizenId()), box("height", height(life.heightCm())));
        pair(
                grid,
                box("education", word("education", life.educationCode())),
                box("blood", word("blood", life.bloodCode())));
        pair(
                grid,
                box("marital", word("marital", life.maritalCode())),
                box("military", word("military", life.militaryCode())));
        pair(grid, box("employer", life.employer()), box("occupation", life.occupation()));
        wide(grid, box("cameToCity", where.cameToCity()));
        wide(grid, box("cameToAddress", where.cameToAddress()));
        return grid;
    }

    private record Box(String label, String text) {}

    private Box box(String key, String text) {
        return new Box(strings.text("household.page." + key), text);
    }

    private static void pair(GridPane grid, Box left, Box right) {
        int row = grid.getRowCount();
        grid.add(cell(left.label(), "hk-form-label", row), 0, row);
        grid.add(cell(left.text(), "hk-form-data", row), 1, row);
        Label inner = cell(right.label(), "hk-form-label", row);
        inner.getStyleClass().add("inner");
        grid.add(inner, 2, row);
        grid.add(cell(right.text(), "hk-form-data", row), 3, row);
    }

    private static void wide(GridPane grid, Box box) {
        int row = grid.getRowCount();
        grid.add(cell(box.label(), "hk-form-label", row), 0, row);
        grid.add(cell(box.text(), "hk-form-data", row), 1, row, 3, 1);
    }

    private static Label cell(String text, String styleClass, int row) {
        var cell = label(text, styleClass);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setMinHeight(Region.USE_PREF_SIZE);
        cell.setWrapText(true);
        GridPane.setHgrow(cell, Priority.ALWAYS);
        if (row == 0) {
            cell.getStyleClass().add("first");
        }
        return cell;
    }

    private String word(String table, String code) {
        return code.isEmpty() ? "" : model.word(table, code);
    }

    private String date(String iso) {
        return LocalDate.parse(iso)
                .format(DateTimeFormatter.ofPattern(
                        strings.text("household.page.date"), strings.language().locale()));
    }

    private String height(String centimetres) {
        return centimetres.isEmpty() ? "" : strings.text("household.page.centimetres", centimetres);
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
