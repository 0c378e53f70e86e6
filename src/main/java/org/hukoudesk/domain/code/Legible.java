package org.hukoudesk.domain.code;

/// Which texts the register can keep and print: no control characters, no line ends, no half of a surrogate pair, and
/// nothing an earlier conversion lost.
public final class Legible {

    /// What a decoder writes where it could not read.
    private static final int LOST = 0xFFFD;

    private Legible() {}

    public static boolean is(String text) {
        return text.codePoints().allMatch(Legible::is);
    }

    private static boolean is(int point) {
        int type = Character.getType(point);
        return !Character.isISOControl(point)
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && point != LOST;
    }
}
