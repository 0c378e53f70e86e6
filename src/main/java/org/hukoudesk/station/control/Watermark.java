package org.hukoudesk.station.control;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// Faint words over the whole window, so that a photograph of the screen tells whose it was and when. Takes no clicks.
public final class Watermark extends Pane {

    /// Pixels between two marks: a mark is about 260 wide, and none may hide a table column from top to bottom.
    private static final double ACROSS = 328;

    private static final double DOWN = 120;
    /// Degrees; slanted words do not run along a line of text.
    private static final double SLANT = -18;

    private String words = "";

    public Watermark() {
        getStyleClass().add("hk-watermark");
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.NODE);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMinSize(0, 0);
        setPrefSize(0, 0);
    }

    /// Replaces the words; empty words show nothing.
    public void setWords(String value) {
        words = value;
        getChildren().clear();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        int columns = words.isEmpty() ? 0 : (int) (getWidth() / ACROSS) + 1;
        int rows = (int) (getHeight() / DOWN) + 1;
        int wanted = columns * rows;
        while (getChildren().size() < wanted) {
            var mark = new Text(words);
            mark.getStyleClass().add("hk-watermark-text");
            mark.setManaged(false);
            mark.setRotate(SLANT);
            getChildren().add(mark);
        }
        if (getChildren().size() > wanted) {
            getChildren().remove(wanted, getChildren().size());
        }
        for (int index = 0; index < wanted; index++) {
            int row = index / columns;
            double shift = row % 2 == 0 ? 0 : ACROSS / 2;
            getChildren().get(index).relocate(24 + (index % columns) * ACROSS - shift, 60 + row * DOWN);
        }
    }
}
