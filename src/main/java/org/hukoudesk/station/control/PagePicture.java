package org.hukoudesk.station.control;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Screen;

/// A page as large as its place allows. It is decoded anew for each size: a view that only draws a large picture small
/// leaves out the thin strokes of characters. In FXML: `<PagePicture widest="844"/>`.
public final class PagePicture extends Region {

    private static final byte[] NONE = {};

    private final ImageView view = new ImageView();
    private double widest = Double.MAX_VALUE;
    private byte[] page = NONE;
    private double shownWidth;
    private double shownHeight;

    public PagePicture() {
        view.setPreserveRatio(true);
        getChildren().add(view);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    public double getWidest() {
        return widest;
    }

    /// In pixels: as wide as the picture itself, since a larger one is no sharper.
    public void setWidest(double pixels) {
        widest = pixels;
    }

    /// @param png empty for none
    public void show(byte[] png) {
        page = Arrays.copyOf(png, png.length);
        shownWidth = 0;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(widest, getWidth());
        double height = getHeight();
        if (width != shownWidth || height != shownHeight) {
            shownWidth = width;
            shownHeight = height;
            decode(width, height);
        }
        layoutInArea(view, 0, 0, getWidth(), height, 0, HPos.CENTER, VPos.TOP);
    }

    private void decode(double width, double height) {
        if (page.length == 0 || width <= 0 || height <= 0) {
            view.setImage(null);
            return;
        }
        double dots = Screen.getPrimary().getOutputScaleX();
        view.setImage(new Image(new ByteArrayInputStream(page), width * dots, height * dots, true, true));
        view.setFitWidth(width);
        view.setFitHeight(height);
    }
}
