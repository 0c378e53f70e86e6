package org.hukoudesk.station.review;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.station.control.Chip;

/// The materials of a case with their pages: small ones in the sheet, and one at a time large enough to read.
final class EvidenceController {

    /// The layer over the screen on which a page is read.
    record Large(StackPane layer, Label name, Label said, ScrollPane page) {}

    /// Pixels of a page in the sheet.
    private static final double SMALL = 96;

    /// Pixels a page is decoded to: twice what is shown, for screens at 150 % and more.
    private static final double SMALL_DECODED = 2 * SMALL;

    /// Pixels of a page to read: A4 at about 110 dots per inch.
    private static final double LARGE = 900;

    private static final double LARGE_DECODED = 1800;

    private final ReviewModel model;
    private final ReviewWords words;
    private final Large large;

    EvidenceController(ReviewModel model, ReviewWords words, Large large) {
        this.model = model;
        this.words = words;
        this.large = large;
    }

    Node list(WaitingCase waiting, CaseFile file) {
        var all = new VBox(12);
        if (file.materials().isEmpty()) {
            all.getChildren().add(label(words.text("review.evidence.none"), "hk-label"));
        }
        for (CaseFile.MaterialScan material : file.materials()) {
            String name = model.reading().material(waiting, material.key(), words.language());
            var head = new HBox(8, label(name, "hk-body"), state(material));
            all.getChildren().add(head);
            if (!material.pages().isEmpty()) {
                all.getChildren().add(pages(material, name));
            }
        }
        return all;
    }

    private Chip state(CaseFile.MaterialScan material) {
        boolean seen = material.state().equals("ORIGINAL_SEEN");
        int pages = material.pages().size();
        return seen
                ? new Chip(Chip.Tone.OK, words.text("review.material.seen"))
                : new Chip(Chip.Tone.QUIET, words.text("review.material.scanned", pages));
    }

    private Node pages(CaseFile.MaterialScan material, String name) {
        var row = new FlowPane(8, 8);
        List<CaseFile.PageRef> pages = material.pages();
        for (int index = 0; index < pages.size(); index++) {
            String title = words.text("review.page", name, index + 1, pages.size());
            Button page = page(pages.get(index), title);
            page.setId("page-" + material.key() + "-" + (index + 1));
            row.getChildren().add(page);
        }
        return row;
    }

    private Button page(CaseFile.PageRef ref, String title) {
        var button = new Button(words.text("review.page.loading"));
        button.getStyleClass().setAll("button", "hk-page");
        button.setAccessibleText(title);
        button.setWrapText(true);
        button.setOnAction(_ -> enlarge(ref, title));
        model.pages().fetch(ref.hash(), bytes -> decode(bytes, 0, SMALL_DECODED), image -> {
            button.setText(image.isPresent() ? "" : words.text("review.page.missing"));
            image.ifPresent(it -> {
                button.setGraphic(view(it, 0, SMALL));
                button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            });
        });
        return button;
    }

    private void enlarge(CaseFile.PageRef ref, String title) {
        large.name().setText(title);
        large.said().setText(words.text("review.page.loading"));
        large.page().setContent(new StackPane());
        large.layer().setVisible(true);
        large.page().requestFocus();
        model.pages().fetch(ref.hash(), bytes -> decode(bytes, LARGE_DECODED, 0), image -> {
            large.said().setText(image.isPresent() ? "" : words.text("review.page.missing.long"));
            image.ifPresent(it -> large.page().setContent(new StackPane(view(it, LARGE, 0))));
        });
    }

    /// Runs in the background.
    private static Optional<Image> decode(byte[] bytes, double width, double height) {
        var image = new Image(new ByteArrayInputStream(bytes), width, height, true, true);
        return image.isError() ? Optional.empty() : Optional.of(image);
    }

    private static ImageView view(Image image, double width, double height) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(width);
        view.setFitHeight(height);
        return view;
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
