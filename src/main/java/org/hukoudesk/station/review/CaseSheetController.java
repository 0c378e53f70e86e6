package org.hukoudesk.station.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.DecideCase.Outcome;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.station.control.BeforeAfter;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.control.Timeline;
import org.hukoudesk.station.preview.Preview;
import org.hukoudesk.station.preview.Since;
import org.hukoudesk.station.replica.ClockWords;
import org.hukoudesk.station.shell.FrameModel.Said;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.SignedOn;

/// The case as the approver signs it: who did what, what would change, the evidence, the answers, what happened.
final class CaseSheetController {

    /// Pixels of the labels' column: eight characters.
    private static final double LABELS = 140;

    private final VBox sheet;
    private final VBox since = new VBox(8);
    private final EvidenceController evidence;
    private final ReviewModel model;
    private final ReviewWords words;

    CaseSheetController(VBox sheet, EvidenceController evidence, ReviewModel model, ReviewWords words) {
        this.sheet = sheet;
        this.evidence = evidence;
        this.model = model;
        this.words = words;
    }

    void show(WaitingCase waiting) {
        model.pages().forget();
        List<Node> parts = new ArrayList<>();
        parts.add(hands(waiting));
        parts.add(since);
        waiting.file().ifPresent(file -> {
            diff(waiting, file).ifPresent(diff -> parts.add(section("review.diff", diff)));
            parts.add(section("review.evidence", evidence.list(waiting, file)));
            parts.add(section("review.answers", answers(waiting, file)));
        });
        if (waiting.file().isEmpty()) {
            parts.add(new Lamp(Sign.STOP, words.text("review.said.unreadable")));
        }
        String note = waiting.told().course().note();
        if (!note.isEmpty()) {
            parts.add(section("review.note", text(note, "hk-body")));
        }
        asked(waiting).ifPresent(asked -> parts.add(section("review.asked", asked)));
        parts.add(section("review.course", course(waiting)));
        clock(waiting).ifPresent(clock -> parts.add(section("review.clock", clock)));
        sheet.getChildren().setAll(parts);
    }

    /// What other acts did to the household since the intake; nothing when they did nothing or nobody could be asked.
    void show(Since found) {
        since.setId("review-since");
        since.getChildren()
                .setAll(told(found).map(part -> section("review.since", part)).stream()
                        .toList());
        since.setManaged(!since.getChildren().isEmpty());
    }

    private Optional<Node> told(Since found) {
        return switch (found) {
            case Since.Unasked _, Since.Unchanged _ -> Optional.empty();
            case Since.Gone _ -> Optional.of(new Lamp(Sign.STOP, words.text("review.since.gone")));
            case Since.Changed(var _, List<Preview.Line> lines) -> {
                var hint = new Lamp(Sign.DUE, words.text("review.since.hint", lines.size()));
                yield Optional.of(new VBox(8, hint, page("review.since.then", "review.since.now", lines)));
            }
        };
    }

    private Node page(String then, String now, List<Preview.Line> lines) {
        var page = new BeforeAfter();
        page.show(new BeforeAfter.Page(
                words.text("review.diff.page"),
                words.text(then),
                words.text(now),
                lines.stream()
                        .map(line -> new BeforeAfter.Line(
                                words.text(line.label()), words.text(line.before()), words.text(line.after())))
                        .toList()));
        return page;
    }

    /// Who took it in and who decides: never one person.
    private Node hands(WaitingCase waiting) {
        var intake = waiting.told().intake();
        SignedOn me = model.officer().orElseThrow();
        boolean own = waiting.isTakenInBy(me.officerId());
        String applicant = waiting.file().map(CaseFile::applicantName).orElse("");
        Said due = model.reading().due(waiting);
        var lamp = new Lamp(due.sign(), words.text(model.reading().promise(waiting)));
        var apart = new Lamp(own ? Sign.STOP : Sign.OK, words.text(own ? "review.hands.same" : "review.hands.apart"));
        var line = new HBox(
                24,
                fact("review.applicant", text(applicant, "hk-strong")),
                fact("review.acceptor", text(intake.acceptor(), "hk-body")),
                fact("review.approver", text(me.name() + " " + me.officerId(), "hk-body")),
                fact("review.hands", apart),
                gap(),
                fact("review.promised", lamp));
        line.getStyleClass().addAll("hk-notice", "hk-review-hands");
        return line;
    }

    private VBox fact(String label, Node value) {
        return new VBox(2, text(words.text(label), "hk-secondary"), value);
    }

    /// Empty for a case that changes nothing in the register.
    private Optional<Node> diff(WaitingCase waiting, CaseFile file) {
        SignedOn me = model.officer().orElseThrow();
        List<Preview.Line> lines = model.reading().diff(waiting, file, me.organCode(), me.organName());
        return lines.isEmpty() ? Optional.empty() : Optional.of(page("review.diff.now", "review.diff.then", lines));
    }

    private Node answers(WaitingCase waiting, CaseFile file) {
        var grid = new GridPane(12, 6);
        var labels = new ColumnConstraints(LABELS);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(labels, values);
        int row = 0;
        for (ReviewAnswers.Answer answer : model.reading().answers(waiting, file, words.language())) {
            grid.add(text(answer.label(), "hk-label"), 0, row);
            grid.add(text(words.text(answer.value()), "hk-body"), 1, row);
            row++;
        }
        return grid;
    }

    /// What the citizen was asked to bring last; what could have been told then may not be asked now.
    private Optional<Node> asked(WaitingCase waiting) {
        CaseSnapshot.Notice notice = waiting.told().notice();
        if (notice.asked().isEmpty()) {
            return Optional.empty();
        }
        var lines = new VBox(4, text(words.text("review.asked.until", notice.until()), "hk-secondary"));
        notice.asked()
                .forEach(asked -> lines.getChildren()
                        .add(text(
                                words.text(
                                        "review.asked.line",
                                        model.reading().nameOf(waiting, asked.about(), words.language()),
                                        asked.problem(),
                                        asked.requirement()),
                                "hk-body")));
        return Optional.of(lines);
    }

    /// How the promised day was counted; nothing of a case whose clock was not told.
    private Optional<Node> clock(WaitingCase waiting) {
        List<Message> told = ClockWords.of(waiting.told().clock()).lines();
        var lines = new VBox(4);
        told.forEach(line -> lines.getChildren().add(text(words.text(line), "hk-body")));
        return told.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private Node course(WaitingCase waiting) {
        var intake = waiting.told().intake();
        List<Timeline.Step> steps = new ArrayList<>();
        steps.add(new Timeline.Step(
                Sign.OK,
                words.text("review.step.accepted"),
                CaseReading.minute(intake.acceptedAt()),
                words.text("review.step.by", intake.acceptor())));
        for (CaseSnapshot.Decided decided : waiting.told().decisions()) {
            steps.add(step(decided));
        }
        Said due = model.reading().due(waiting);
        Sign now = due.sign() == Sign.OK ? Sign.BUSY : due.sign();
        boolean investigated = waiting.stage() == CaseStage.INVESTIGATION;
        String step = (investigated ? "review.step.investigated." : "review.step.now.") + waiting.level();
        steps.add(new Timeline.Step(now, words.text(step), words.text(due.sentence()), share(waiting)));
        var timeline = new Timeline();
        timeline.show(steps);
        return timeline;
    }

    private String share(WaitingCase waiting) {
        return model.reading()
                .item(waiting)
                .map(waiting::share)
                .filter(share -> !share.isNone())
                .map(words::text)
                .orElse("");
    }

    private Timeline.Step step(CaseSnapshot.Decided decided) {
        Sign sign = switch (Outcome.valueOf(decided.outcome())) {
            case APPROVE -> Sign.OK;
            case RETURN -> Sign.DUE;
            case REJECT -> Sign.STOP;
        };
        String by = words.text("review.step.by", decided.officer());
        return new Timeline.Step(
                sign,
                words.text("review.step." + decided.level() + "." + decided.outcome()),
                CaseReading.minute(decided.at()),
                decided.opinion().isEmpty() ? by : words.text("review.step.opinion", by, decided.opinion()));
    }

    private Node section(String title, Node body) {
        return new VBox(8, text(words.text(title), "hk-strong"), body);
    }

    private static Label text(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
