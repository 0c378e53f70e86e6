package org.hukoudesk.station.booklet;

/// What a page is printed on, which decides the printer.
public enum PaperKind {
    /// Pre-printed inner pages of the household booklet.
    BOOKLET,
    /// Plain A4.
    A4
}
