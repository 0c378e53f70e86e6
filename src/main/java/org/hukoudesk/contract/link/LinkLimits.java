package org.hukoudesk.contract.link;

import java.time.Duration;

/// The sizes and times both ends of the link keep to; a request beyond them is refused with a problem, never cut
/// silently.
public final class LinkLimits {

    /// Bytes of one JSON request. A case with all its answers is below 100 KiB; scans travel as blobs.
    public static final int MAX_BODY = 1024 * 1024;

    /// Bytes of one blob chunk: small enough to lose little on a bad line, large enough to keep the overhead below 1 %.
    public static final int BLOB_CHUNK = 256 * 1024;

    /// Bytes of one blob: a colour scan of an A3 page at 600 dpi, compressed, with room to spare.
    public static final long MAX_BLOB = 64L * 1024 * 1024;

    /// Uploads one workstation may leave unfinished; a day's scans of one counter, so that a fault cannot fill the
    /// disk.
    public static final int MAX_OPEN_UPLOADS = 500;

    /// Characters of an id or of a message kind.
    public static final int MAX_ID = 64;

    /// Bytes of a certificate signing request as sent; a P-256 request in base64 has about 500.
    public static final int MAX_SIGNING_REQUEST = 16 * 1024;

    /// Entries of one feed page.
    public static final int FEED_PAGE = 200;

    /// The longest the registry holds a long poll; below the read timeout of both ends and of usual proxies.
    public static final Duration MAX_FEED_WAIT = Duration.ofSeconds(30);

    /// Nesting of JSON; our deepest message has less than 10 levels.
    public static final int MAX_JSON_DEPTH = 64;

    /// Characters of the stated purpose of a query.
    public static final int MAX_PURPOSE = 200;

    private LinkLimits() {}
}
