package org.hukoudesk.device.printer;

import java.net.URI;
import java.time.Duration;

/// Where a printer is and how patient we are with it.
///
/// @param uri `ipp://` or `ipps://`
/// @param requestLimit for one question and answer
/// @param contactLimit how long a printer that has our job may be silent
/// @param jobLimit how long a job may take, waiting for paper included
public record PrinterSettings(URI uri, Duration requestLimit, Duration contactLimit, Duration jobLimit) {

    private static final Duration USUAL_REQUEST = Duration.ofSeconds(10);
    private static final Duration USUAL_CONTACT = Duration.ofSeconds(30);
    /// Long enough to fetch blanks from the safe.
    private static final Duration USUAL_JOB = Duration.ofMinutes(30);

    private static final int IPP_PORT = 631;

    /// @throws IllegalArgumentException if the address is not one of an IPP printer
    public PrinterSettings {
        var scheme = uri.getScheme();
        if (uri.getHost() == null || !("ipp".equals(scheme) || "ipps".equals(scheme))) {
            throw new IllegalArgumentException("a printer's address is ipp://host/path or ipps://host/path: " + uri);
        }
    }

    public static PrinterSettings of(URI uri) {
        return new PrinterSettings(uri, USUAL_REQUEST, USUAL_CONTACT, USUAL_JOB);
    }

    /// The address HTTP is spoken to.
    URI http() {
        var scheme = "ipps".equals(uri.getScheme()) ? "https" : "http";
        int port = uri.getPort() < 0 ? IPP_PORT : uri.getPort();
        var path = uri.getRawPath();
        return URI.create(scheme + "://" + uri.getHost() + ":" + port + (path.isEmpty() ? "/" : path));
    }
}
