package org.hukoudesk.station.booklet;

import java.util.function.Supplier;
import org.hukoudesk.document.booklet.BookletPages;
import org.hukoudesk.document.booklet.PagePreview;
import org.hukoudesk.document.certificate.CertificatePages;

/// What draws pages. Each is asked for when first needed: loading the typefaces takes a second.
public record Presses(
        Supplier<BookletPages> booklet, Supplier<PagePreview> previews, Supplier<CertificatePages> certificates) {}
