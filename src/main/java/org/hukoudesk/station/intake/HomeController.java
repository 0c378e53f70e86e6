package org.hukoudesk.station.intake;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.hukoudesk.domain.code.CodeTable;
import org.hukoudesk.station.control.BeforeAfter;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.preview.Preview;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Strings;

/// Below the form: the household as its booklet is and as it will be, or why the register would say no.
final class HomeController {

    private final VBox home;
    private final BeforeAfter pages;
    private final VBox barred;
    private final CodeTable types;
    private final Strings strings;

    HomeController(VBox home, BeforeAfter pages, VBox barred, CodeTable types, Strings strings) {
        this.home = home;
        this.pages = pages;
        this.barred = barred;
        this.types = types;
        this.strings = strings;
        pages.managedProperty().bind(pages.visibleProperty());
    }

    /// @param moving how a migration would leave the home page; empty for every other item
    void show(Optional<HomePreview> moving, Preview preview) {
        List<BeforeAfter.Line> lines = moving.map(this::lines).orElseGet(() -> lines(preview));
        pages.setVisible(!lines.isEmpty());
        if (!lines.isEmpty()) {
            pages.show(new BeforeAfter.Page(
                    strings.text(moving.isPresent() ? "intake.home.title" : "intake.home.booklet"),
                    strings.text("intake.home.now"),
                    strings.text("intake.home.then"),
                    lines));
        }
        List<Node> reasons = preview instanceof Preview.Barred(List<Message> all)
                ? all.stream().<Node>map(this::reason).toList()
                : List.of();
        barred.getChildren().setAll(reasons);
        home.setVisible(!lines.isEmpty() || !reasons.isEmpty());
    }

    private Lamp reason(Message why) {
        var lamp = new Lamp(Sign.STOP, strings.text(why));
        lamp.setWrapText(true);
        return lamp;
    }

    private List<BeforeAfter.Line> lines(Preview preview) {
        return preview instanceof Preview.Shown(List<Preview.Line> all)
                ? all.stream()
                        .map(line -> new BeforeAfter.Line(
                                strings.text(line.label()), strings.text(line.before()), strings.text(line.after())))
                        .toList()
                : List.of();
    }

    private List<BeforeAfter.Line> lines(HomePreview preview) {
        var was = preview.before();
        var will = preview.after();
        String number = will.number().isEmpty() ? strings.text("intake.home.later") : will.number();
        return List.of(
                line("intake.home.type", type(was.typeCode()), type(will.typeCode())),
                line("intake.home.head", was.head(), will.head()),
                line("intake.home.number", was.number(), number),
                line("intake.home.address", was.address(), will.address()),
                line("intake.home.organ", was.organ(), will.organ()),
                line("intake.home.members", HomePreview.names(was), HomePreview.names(will)));
    }

    private BeforeAfter.Line line(String label, String was, String will) {
        return new BeforeAfter.Line(strings.text(label), was, will);
    }

    private String type(String code) {
        return types.text(code).orElse(code);
    }
}
