package org.hukoudesk.contract.link;

import java.util.regex.Pattern;

/// The narrow alphabet of ids and kinds. It has no line break, so the signed form cannot be read in two ways, and no
/// slash or dot at the start, so an id can be a file name.
public final class WireText {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0," + (LinkLimits.MAX_ID - 1) + "}");
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9.-]{0," + (LinkLimits.MAX_ID - 1) + "}");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private WireText() {}

    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /// Lower-case hexadecimal SHA-256, the name of a blob.
    public static boolean isBlobHash(String text) {
        return SHA_256.matcher(text).matches();
    }

    static void requireId(String text, String field) {
        require(isId(text), field);
    }

    static void requireKind(String text) {
        require(KIND.matcher(text).matches(), "kind");
    }

    static void requireUuid(String text, String field) {
        require(UUID.matcher(text).matches(), field);
    }

    static void require(boolean holds, String field) {
        if (!holds) {
            throw new IllegalArgumentException("malformed " + field);
        }
    }
}
