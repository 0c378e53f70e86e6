package org.hukoudesk.station.exchange;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.station.sync.EvidenceService;

/// The scanned papers as small pictures; a click shows one large below them, another click puts it away.
final class EvidenceController {

    /// Pixels: six stand beside each other on the narrowest window.
    private static final double SMALL = 84;
    /// Pixels of a page one can read: A4 at about 100 dots per inch.
    private static final double LARGE = 820;
    /// Pages shown; a thicker file says how many more there are.
    private static final int MOST = 40;

    private final EvidenceService pages;
    private final ExchangeWords words;
    private final FlowPane small = new FlowPane(8, 8);
    private final StackPane large = new StackPane();
    private String opened = "";

    EvidenceController(EvidenceService pages, ExchangeWords words) {
        this.pages = pages;
        this.words = words;
    }

    List<Node> show(ExchangeLine line) {
        pages.forget();
        small.getChildren().clear();
        large.getChildren().clear();
        opened = "";
        Optional<CaseFile> file = line.file();
        if (file.isEmpty()) {
            return List.of(note(words.text("exchange.evidence.unreadable")));
        }
        String organ = line.move().map(move -> move.to().organ()).orElse("");
        int left = MOST;
        int hidden = 0;
        var seen = new VBox(4);
        for (CaseFile.MaterialScan material : file.get().materials()) {
            String name = words.material(material.key(), organ);
            if (material.pages().isEmpty()) {
                seen.getChildren().add(note(words.text("exchange.evidence." + material.state(), name)));
            }
            for (int page = 0; page < material.pages().size(); page++) {
                if (left-- > 0) {
                    thumbnail(material.pages().get(page).hash(), words.text("exchange.evidence.page", name, page + 1));
                } else {
                    hidden++;
                }
            }
        }
        if (hidden > 0) {
            seen.getChildren().add(note(words.text("exchange.evidence.more", hidden)));
        }
        return List.of(small, large, seen);
    }

    private void thumbnail(String hash, String caption) {
        var button = new Button(caption);
        button.setId("page-" + hash);
        button.getStyleClass().add("hk-exchange-page");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setGraphic(note(words.text("exchange.evidence.loading")));
        button.setOnAction(_ -> enlarge(hash, caption));
        small.getChildren().add(button);
        pages.fetch(hash, decode(SMALL), page -> button.setGraphic(picture(page)));
    }

    private void enlarge(String hash, String caption) {
        if (opened.equals(hash)) {
            opened = "";
            large.getChildren().clear();
            return;
        }
        opened = hash;
        large.getChildren().setAll(note(words.text("exchange.evidence.loading")));
        large.setAccessibleText(caption);
        pages.fetch(hash, decode(LARGE), page -> {
            if (opened.equals(hash)) {
                Node picture = picture(page);
                large.getChildren().setAll(picture);
                if (picture instanceof ImageView view) {
                    view.fitWidthProperty().bind(small.widthProperty());
                }
            }
        });
    }

    private Node picture(Optional<Image> page) {
        return page.<Node>map(image -> {
                    var view = new ImageView(image);
                    view.setPreserveRatio(true);
                    return view;
                })
                .orElseGet(() -> note(words.text("exchange.evidence.unavailable")));
    }

    private static Function<byte[], Optional<Image>> decode(double width) {
        return bytes -> Optional.of(new Image(new ByteArrayInputStream(bytes), width, 0, true, true))
                .filter(image -> !image.isError());
    }

    private static Label note(String text) {
        var note = new Label(text);
        note.getStyleClass().add("hk-secondary");
        note.setWrapText(true);
        return note;
    }
}
