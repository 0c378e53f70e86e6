package org.hukoudesk.station.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.domain.code.CodeTable;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.station.control.FormPane;
import org.hukoudesk.station.control.Lamp;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.shell.Strings;

/// The left column: who stands at the counter and in which household they are registered.
final class WhoController {

    private final VBox column;
    private final CodeTable relations;
    private final Strings strings;

    WhoController(VBox column, CodeTable relations, Strings strings) {
        this.column = column;
        this.relations = relations;
        this.strings = strings;
    }

    void show(IntakePaper paper) {
        List<Node> lines = new ArrayList<>();
        paper.applicant().ifPresent(applicant -> applicant(lines, applicant));
        paper.household().ifPresent(household -> household(lines, household));
        column.getChildren().setAll(lines);
    }

    private void applicant(List<Node> lines, IntakePaper.Applicant applicant) {
        lines.add(label(applicant.name(), "hk-title"));
        lines.add(label(
                strings.text(
                        "intake.who.line", strings.text("intake.sex." + applicant.sexCode()), applicant.birthDate()),
                "hk-body"));
        lines.add(label(new CitizenId(applicant.citizenId()).masked(), "hk-body"));
        if (!applicant.byCard()) {
            var typed = new Lamp(Sign.DUE, strings.text("intake.who.typed"));
            typed.setWrapText(true);
            lines.add(typed);
            return;
        }
        lines.add(new Lamp(Sign.OK, strings.text("intake.who.card")));
        lines.add(label(
                applicant.validUntil().isEmpty()
                        ? strings.text("intake.who.longTerm")
                        : strings.text("intake.who.until", applicant.validUntil()),
                "hk-secondary"));
    }

    private void household(List<Node> lines, HouseholdSnapshot household) {
        var from = household.lines();
        lines.add(gap());
        lines.add(label(strings.text("intake.who.household"), "hk-secondary"));
        lines.add(label(from.address(), "hk-body"));
        lines.add(label(strings.text("intake.who.number", from.number(), from.organName()), "hk-secondary"));
        members(lines, "intake.who.members", household, ResidentSnapshot::belongsHere);
        members(lines, "intake.who.struckOff", household, member -> !member.belongsHere());
    }

    /// Whom the fields of the form may name.
    static FormPane.Named named(IntakePaper paper) {
        List<ResidentSnapshot> all =
                paper.household().map(HouseholdSnapshot::members).orElse(List.of());
        return new FormPane.Named(
                names(all, ResidentSnapshot::belongsHere), names(all, member -> !member.belongsHere()));
    }

    private static Map<String, String> names(List<ResidentSnapshot> members, Predicate<ResidentSnapshot> wanted) {
        Map<String, String> names = new LinkedHashMap<>();
        members.stream()
                .filter(wanted)
                .forEach(member -> names.put(member.personId(), member.who().name()));
        return names;
    }

    private void members(
            List<Node> lines, String title, HouseholdSnapshot household, Predicate<ResidentSnapshot> wanted) {
        List<ResidentSnapshot> shown =
                household.members().stream().filter(wanted).toList();
        if (!shown.isEmpty()) {
            lines.add(gap());
            lines.add(label(strings.text(title, shown.size()), "hk-strong"));
            shown.forEach(member -> lines.add(member(member)));
        }
    }

    private Node member(ResidentSnapshot member) {
        Label name = label(member.who().name(), "hk-body");
        String code = member.where().relationCode();
        Label relation = label(relations.text(code).orElse(code), "hk-secondary");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label born = label(
                strings.text(
                        "intake.who.line",
                        strings.text("intake.sex." + member.who().sexCode()),
                        member.who().birthDate()),
                "hk-secondary");
        var line = new HBox(8, name, relation, space, born);
        line.getStyleClass().add("hk-who-member");
        return line;
    }

    private static Region gap() {
        var gap = new Region();
        gap.setMinHeight(8);
        return gap;
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
