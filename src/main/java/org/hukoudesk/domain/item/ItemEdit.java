package org.hukoudesk.domain.item;

/// One item with what it will say. Codes as in the register, dates ISO, places and names as printed; for a number the
/// text is empty, because the register gives it. Its text form hides what it says.
public record ItemEdit(Item item, Kind kind, String content) {

    /// Whether the fact changed (变更) or the record was wrong (更正).
    public enum Kind {
        CHANGE,
        CORRECTION
    }

    public static ItemEdit change(Item item, String content) {
        return new ItemEdit(item, Kind.CHANGE, content);
    }

    public static ItemEdit correction(Item item, String content) {
        return new ItemEdit(item, Kind.CORRECTION, content);
    }

    @Override
    public String toString() {
        return item + " " + kind;
    }
}
