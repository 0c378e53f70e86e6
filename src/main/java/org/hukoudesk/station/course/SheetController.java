package org.hukoudesk.station.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.control.Timeline;
import org.hukoudesk.station.replica.ClockWords;
import org.hukoudesk.station.replica.ToldCase;
import org.hukoudesk.station.shell.Message;

/// The case on a page: whose and what, why it stands where it does, how its days are counted, what happened.
final class SheetController {

    private final VBox sheet;
    private final CourseWords words;

    SheetController(VBox sheet, CourseWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    void show(CourseModel.Shown shown) {
        ToldCase known = shown.known();
        List<Node> parts = new ArrayList<>();
        parts.add(facts(shown));
        why(known).ifPresent(why -> parts.add(section("course.why", why)));
        notice(known).ifPresent(notice -> parts.add(section("course.notice", notice)));
        clock(known).ifPresent(clock -> parts.add(section("course.clock", clock)));
        parts.add(section("course.course", course(known)));
        sheet.getChildren().setAll(parts);
    }

    private Node facts(CourseModel.Shown shown) {
        CaseSnapshot.Intake intake = shown.known().told().intake();
        var grid = new GridPane(12, 6);
        String applicant = shown.file().map(CaseFile::applicantName).orElseGet(() -> words.text("course.unreadable"));
        row(grid, "course.applicant", applicant);
        row(
                grid,
                "course.acceptor",
                words.text("course.by", CourseWords.minute(intake.acceptedAt()), intake.acceptor()));
        if (!shown.known().told().clock().steps().isEmpty()) {
            boolean provisional = intake.promise().provisional();
            row(
                    grid,
                    "course.promised",
                    words.text(
                            provisional ? "course.provisional" : "course.day",
                            intake.promise().deadline()));
        }
        return grid;
    }

    private void row(GridPane grid, String label, String value) {
        grid.addRow(grid.getRowCount(), text(words.text(label), "hk-label"), text(value, "hk-body"));
    }

    /// The latest word, its code and what the citizen can do; nothing of a case that goes its way.
    private Optional<Node> why(ToldCase known) {
        CaseSnapshot.Course course = known.told().course();
        var lines = new VBox(4);
        if (!course.why().reasonCode().isEmpty()) {
            lines.getChildren().add(text(words.why(course.why().reasonCode()), "hk-strong"));
            words.basis(course.why().reasonCode())
                    .ifPresent(basis -> lines.getChildren().add(text(basis, "hk-secondary")));
        }
        if (!course.note().isBlank()) {
            lines.getChildren().add(text(course.note(), "hk-body"));
        }
        if (!course.why().remedy().isBlank()) {
            lines.getChildren().add(text(course.why().remedy(), "hk-secondary"));
        }
        return lines.getChildren().isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private Optional<Node> notice(ToldCase known) {
        CaseSnapshot.Notice notice = known.told().notice();
        if (notice.asked().isEmpty()) {
            return Optional.empty();
        }
        var lines = new VBox(
                4,
                text(
                        words.text(
                                "course.notice.given",
                                CourseWords.minute(notice.at()),
                                notice.officer(),
                                notice.until()),
                        "hk-secondary"));
        notice.asked()
                .forEach(asked -> lines.getChildren()
                        .add(text(
                                words.text(
                                        asked.deferrable() ? "course.notice.later" : "course.notice.line",
                                        words.nameOf(known, asked.about()),
                                        asked.problem(),
                                        asked.requirement()),
                                "hk-body")));
        return Optional.of(lines);
    }

    private Optional<Node> clock(ToldCase known) {
        List<Message> told = ClockWords.of(known.told().clock()).lines();
        var lines = new VBox(4);
        told.forEach(line -> lines.getChildren().add(text(words.text(line), "hk-body")));
        return told.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private Node course(ToldCase known) {
        CaseSnapshot told = known.told();
        List<Timeline.Step> steps = new ArrayList<>();
        steps.add(new Timeline.Step(
                Sign.OK,
                words.text(known.stage() == CaseStage.REFUSED_TO_ACCEPT ? "course.step.asked" : "review.step.accepted"),
                CourseWords.minute(told.intake().acceptedAt()),
                words.text("review.step.by", told.intake().acceptor())));
        told.decisions().forEach(decided -> steps.add(step(decided)));
        steps.add(new Timeline.Step(now(known), words.stage(known), "", ""));
        var timeline = new Timeline();
        timeline.show(steps);
        return timeline;
    }

    private static Sign now(ToldCase known) {
        return known.stage().next().isEmpty() ? Sign.STOP : Sign.BUSY;
    }

    private Timeline.Step step(CaseSnapshot.Decided decided) {
        Sign sign = switch (DecideCase.Outcome.valueOf(decided.outcome())) {
            case APPROVE -> Sign.OK;
            case RETURN -> Sign.DUE;
            case REJECT -> Sign.STOP;
        };
        String by = words.text("review.step.by", decided.officer());
        return new Timeline.Step(
                sign,
                words.text("review.step." + decided.level() + "." + decided.outcome()),
                CourseWords.minute(decided.at()),
                decided.opinion().isEmpty() ? by : words.text("review.step.opinion", by, decided.opinion()));
    }

    private Node section(String title, Node body) {
        var section = new VBox(8, text(words.text(title), "hk-strong"), body);
        section.getStyleClass().addAll("hk-panel", "hk-exchange-panel");
        section.setId(title.substring(title.lastIndexOf('.') + 1));
        return section;
    }

    private static Label text(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
