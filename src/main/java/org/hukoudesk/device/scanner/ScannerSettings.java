package org.hukoudesk.device.scanner;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Which scanner and how to set it.
///
/// @param device SANE name, such as `pnm:0`
/// @param options SANE options by name, set in this order (`mode` before `resolution`, `source` before both)
/// @param dpi resolution of devices that do not tell theirs
/// @param limit how long the scanner may be silent
public record ScannerSettings(
        String host, int port, String device, Map<String, String> options, int dpi, Duration limit) {

    public static final int SANE_PORT = 6566;
    private static final Duration USUAL_LIMIT = Duration.ofSeconds(60);
    private static final int USUAL_DPI = 300;

    public ScannerSettings {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /// The usual limits and 300 dpi.
    public static ScannerSettings of(String host, int port, String device, Map<String, String> options) {
        return new ScannerSettings(host, port, device, options, USUAL_DPI, USUAL_LIMIT);
    }
}
