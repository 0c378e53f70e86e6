package org.hukoudesk.document.page;

/// What one printer needs so that data meets the boxes of the pre-printed paper, as measured on its test page.
/// Scale and rotation are about the middle of the page, then the shift follows.
///
/// @param dxMm to the right, in millimetres, within ±[#SHIFT_LIMIT_MM]
/// @param dyMm downwards, in millimetres, within ±[#SHIFT_LIMIT_MM]
/// @param scaleX width factor, 1 = true size, within 1 ± [#SCALE_LIMIT]
/// @param scaleY height factor, likewise
/// @param rotationDeg clockwise, in degrees, within ±[#ROTATION_LIMIT_DEG]
public record Calibration(double dxMm, double dyMm, double scaleX, double scaleY, double rotationDeg) {

    /// True size, nothing moved: also what a preview is drawn with.
    public static final Calibration NONE = new Calibration(0, 0, 1, 1, 0);

    /// More than this is no printer's tolerance but paper laid in wrongly.
    public static final double SHIFT_LIMIT_MM = 10;

    /// A feed roller is off by a few per mille; 5 % is a wrong paper size.
    public static final double SCALE_LIMIT = 0.05;

    /// Over the 143 mm of a booklet page 3 degrees are already 7 mm.
    public static final double ROTATION_LIMIT_DEG = 3;

    public Calibration {
        within(dxMm, 0, SHIFT_LIMIT_MM, "dxMm");
        within(dyMm, 0, SHIFT_LIMIT_MM, "dyMm");
        within(scaleX, 1, SCALE_LIMIT, "scaleX");
        within(scaleY, 1, SCALE_LIMIT, "scaleY");
        within(rotationDeg, 0, ROTATION_LIMIT_DEG, "rotationDeg");
    }

    private static void within(double value, double middle, double limit, String name) {
        // Written so that NaN fails too.
        if (!(Math.abs(value - middle) <= limit)) {
            throw new IllegalArgumentException(name + " " + value + " is not within " + middle + " ± " + limit);
        }
    }
}
