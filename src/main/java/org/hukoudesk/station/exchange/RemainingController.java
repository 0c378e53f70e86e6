package org.hukoudesk.station.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.domain.person.Relation;

/// What a release leaves to be done with the booklet of the household that was left, when it is next brought: stamps,
/// the front with the new head, relations (domain reference §2.3, §4.4).
final class RemainingController {

    private final ExchangeWords words;

    RemainingController(ExchangeWords words) {
        this.words = words;
    }

    /// A line for each entry under a title; nothing before the release.
    List<Node> show(ExchangeLine line) {
        List<CaseResult.Entry> entries =
                line.permit().map(PermitSnapshot::remaining).orElse(List.of());
        if (!line.step().atOrigin() || entries.isEmpty()) {
            return List.of();
        }
        List<Node> lines = new ArrayList<>();
        lines.add(label(words.text("exchange.remaining"), "hk-strong"));
        lines.add(label(words.text("exchange.remaining.hint"), "hk-secondary"));
        entries.forEach(entry -> lines.add(label(said(entry, entries, line), "hk-body")));
        var box = new VBox(8);
        box.setId("remaining");
        box.getStyleClass().add("hk-notice");
        box.getChildren().setAll(lines);
        return List.of(box);
    }

    private String said(CaseResult.Entry entry, List<CaseResult.Entry> all, ExchangeLine line) {
        String key = "exchange.remaining." + entry.kind();
        return switch (entry.kind()) {
            case "STAMP" -> words.text(key, name(entry.person(), line));
            case "HOME_PAGE" -> words.text(key, newHead(all, line));
            case "CHANGE_LINE" -> words.text(key, name(entry.person(), line), words.relation(entry.content()));
            case "COLLECTED" -> words.text(key);
            default -> throw new IllegalArgumentException("no release leaves a " + entry.kind());
        };
    }

    private static String newHead(List<CaseResult.Entry> all, ExchangeLine line) {
        return all.stream()
                .filter(entry -> entry.kind().equals("CHANGE_LINE") && Relation.isHead(entry.content()))
                .map(entry -> name(entry.person(), line))
                .findFirst()
                .orElse("");
    }

    /// As the case has the household on file; somebody it does not know is not named.
    private static String name(String person, ExchangeLine line) {
        return line.file().map(CaseFile::origin).stream()
                .flatMap(household -> household.members().stream())
                .filter(member -> member.personId().equals(person))
                .map(ResidentSnapshot::who)
                .map(ResidentSnapshot.Who::name)
                .findFirst()
                .orElse("");
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
