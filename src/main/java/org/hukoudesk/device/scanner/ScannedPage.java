package org.hukoudesk.device.scanner;

import java.util.Arrays;

/// One page as PNG, `width` × `height` pixels at `dpi`.
public final class ScannedPage {

    private final byte[] png;
    private final int dpi;
    private final int width;
    private final int height;

    public ScannedPage(byte[] png, int dpi, int width, int height) {
        this.png = png.clone();
        this.dpi = dpi;
        this.width = width;
        this.height = height;
    }

    public byte[] png() {
        return png.clone();
    }

    public int dpi() {
        return dpi;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScannedPage that
                && dpi == that.dpi
                && width == that.width
                && height == that.height
                && Arrays.equals(png, that.png);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(png);
    }

    @Override
    public String toString() {
        return "ScannedPage[" + width + " x " + height + " at " + dpi + " dpi, " + png.length + " bytes]";
    }
}
