package org.hukoudesk.document;

/// Paper cannot be made because something is broken: a font or template is missing, or a page was asked for that was
/// refused. Never carries what would have stood on the page.
public final class DocumentException extends RuntimeException {

    public DocumentException(String message) {
        super(message);
    }

    public DocumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
