package org.hukoudesk.station.intake;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.domain.service.FormField;
import org.hukoudesk.domain.service.MaterialRule;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.preview.Preview;
import org.hukoudesk.station.preview.Since;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Strings;

/// What an intake that was opened again says under its title: which case it corrects, what the citizen was asked to
/// bring, and what happened to the household meanwhile.
final class HeadController {

    private final Lamp mending;
    private final VBox asked;
    private final VBox since;
    private final Strings strings;

    HeadController(Lamp mending, VBox asked, VBox since, Strings strings) {
        this.mending = mending;
        this.asked = asked;
        this.since = since;
        this.strings = strings;
    }

    Subscription watch(IntakeModel model) {
        SaidModel said = model.said();
        return Subscription.combine(
                said.mending().subscribe(this::showMending),
                said.asked().subscribe(all -> showAsked(all, model)),
                said.since().subscribe(this::showSince));
    }

    private void showMending(Message why) {
        mending.setVisible(!why.isNone());
        mending.setText(strings.text(why));
    }

    /// One line for everything the citizen was asked to bring; a press leads to its place.
    private void showAsked(List<CaseStep.Asked> all, IntakeModel model) {
        asked.setVisible(!all.isEmpty());
        asked.getChildren().setAll(all.stream().map(one -> line(one, model)).toList());
    }

    private Hyperlink line(CaseStep.Asked one, IntakeModel model) {
        ServiceItem item = model.item();
        String name = item.material(one.about())
                .map(MaterialRule::name)
                .or(() -> item.field(one.about()).map(FormField::label))
                .map(words -> words.in(strings.language().locale().getLanguage()))
                .orElse(one.about());
        String key = one.deferrable() ? "intake.asked.deferrable" : "intake.asked";
        var line = new Hyperlink(strings.text(key, name, one.problem(), one.requirement()));
        line.setId("asked-" + one.about());
        line.setWrapText(true);
        line.setOnAction(_ -> model.gaps().turnTo(item, one.about()));
        return line;
    }

    /// A line for each box of the household that differs.
    private void showSince(Since found) {
        Stream<String> lines = switch (found) {
            case Since.Unasked _, Since.Unchanged _ -> Stream.empty();
            case Since.Gone _ -> Stream.of(strings.text("intake.since.gone"));
            case Since.Changed(var _, List<Preview.Line> boxes) ->
                Stream.concat(
                        Stream.of(strings.text("intake.since")), boxes.stream().map(this::line));
        };
        since.getChildren().setAll(lines.map(line -> new Lamp(Sign.DUE, line)).toList());
        since.setVisible(!since.getChildren().isEmpty());
    }

    private String line(Preview.Line box) {
        return strings.text("intake.since.line", box.label(), box.before(), box.after());
    }
}
