package org.hukoudesk.station.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.hukoudesk.station.control.Chip;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.Strings;
import org.jspecify.annotations.Nullable;

/// Rows and cells of the desk's table.
final class LinesController {

    private final TableView<WorkLine> table;
    private final Strings strings;
    private final String language;
    private final LocalDate today;
    private final DateTimeFormatter day;

    LinesController(TableView<WorkLine> table, Strings strings, LocalDate today) {
        this.table = table;
        this.strings = strings;
        this.language = strings.language().locale().getLanguage();
        this.today = today;
        this.day = DateTimeFormatter.ofPattern(
                strings.text("desk.due.pattern"), strings.language().locale());
    }

    /// Enter and a click open a case.
    void opening(Consumer<WorkLine> open) {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setRowFactory(_ -> new Row(open));
        table.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            WorkLine chosen = table.getSelectionModel().getSelectedItem();
            if (press.getCode() == KeyCode.ENTER && chosen != null) {
                press.consume();
                open.accept(chosen);
            }
        });
    }

    void due(TableColumn<WorkLine, WorkLine> column) {
        drawn(column, line -> new Lamp(line.due().sign(), dueWords(line.due())));
    }

    private String dueWords(Due due) {
        String date = due.deadline().date().format(day);
        String words = date;
        if (due.sign() == Sign.STOP) {
            words = strings.text("desk.due.late", due.daysLate());
        } else if (due.isToday(today)) {
            words = strings.text("desk.due.today");
        }
        return due.deadline().provisional() ? strings.text("desk.due.provisional", words) : words;
    }

    void item(TableColumn<WorkLine, WorkLine> column) {
        drawn(column, line -> label(line.item().in(language), "hk-body"));
    }

    void applicant(TableColumn<WorkLine, WorkLine> column) {
        drawn(column, line -> label(applicant(line), "hk-body"));
    }

    private String applicant(WorkLine line) {
        return line.applicant().isEmpty() ? strings.text("desk.applicant.none") : line.applicant();
    }

    void list(TableColumn<WorkLine, WorkLine> column) {
        drawn(
                column,
                line -> new Chip(tone(line.list()), strings.text(line.list().label())));
    }

    private static Chip.Tone tone(WorkList list) {
        return switch (list) {
            case REFUSED -> Chip.Tone.STOP;
            case RETURNED, SUPPLEMENT, SETTLE, VERIFY -> Chip.Tone.DUE;
            case REVIEW -> Chip.Tone.ACCENT;
            case PRINT, HANDOVER -> Chip.Tone.OK;
            case ELSEWHERE -> Chip.Tone.QUIET;
        };
    }

    void next(TableColumn<WorkLine, WorkLine> column) {
        drawn(column, line -> label(next(line), line.list() == WorkList.REFUSED ? "hk-field-error" : "hk-secondary"));
    }

    /// The registry's own reason where there are words for it, and the day from which it no longer holds.
    private String next(WorkLine line) {
        String dated = "desk.refusedUntil." + line.refusal();
        Optional<Object> day = line.next().arguments().stream()
                .findFirst()
                .filter(it -> !it.toString().isEmpty());
        if (day.isPresent() && strings.bundle().containsKey(dated)) {
            return strings.text(dated, day.get());
        }
        String reason = "sync.problem." + line.refusal();
        return line.list() == WorkList.REFUSED && strings.bundle().containsKey(reason)
                ? strings.text(reason)
                : strings.text(line.next());
    }

    void number(TableColumn<WorkLine, WorkLine> column) {
        drawn(column, line -> label(line.caseNo(), "hk-secondary"));
    }

    void left(TableColumn<WorkLine, WorkLine> column) {
        drawn(column, line -> {
            boolean over = line.due().sign() == Sign.STOP;
            String words = over
                    ? strings.text("desk.left.none")
                    : strings.text("desk.left", line.due().workingDaysLeft());
            return label(words, "hk-secondary");
        });
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static void drawn(TableColumn<WorkLine, WorkLine> column, Function<WorkLine, Node> draw) {
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> new Cell(draw));
    }

    private static final class Cell extends TableCell<WorkLine, WorkLine> {

        private final Function<WorkLine, Node> draw;

        Cell(Function<WorkLine, Node> draw) {
            this.draw = draw;
        }

        @Override
        protected void updateItem(@Nullable WorkLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(line == null || empty ? null : draw.apply(line));
        }
    }

    private final class Row extends TableRow<WorkLine> {

        Row(Consumer<WorkLine> open) {
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    open.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable WorkLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setId(null);
                setAccessibleText("");
                return;
            }
            setId("row-" + line.caseNo());
            setAccessibleText(spoken(line));
        }

        private String spoken(WorkLine line) {
            return String.join(
                    " ",
                    dueWords(line.due()),
                    line.item().in(language),
                    applicant(line),
                    strings.text(line.list().label()),
                    next(line));
        }
    }
}
