package org.hukoudesk.device.scanner;

import java.util.List;

/// What came of one scan.
public sealed interface ScanOutcome {

    /// At least one page, all of them whole.
    record Scanned(List<ScannedPage> pages) implements ScanOutcome {
        public Scanned {
            pages = List.copyOf(pages);
        }
    }

    /// The scan stopped; the pages that came through whole before are kept in `before`.
    record Failed(ScanProblem problem, List<ScannedPage> before) implements ScanOutcome {
        public Failed {
            before = List.copyOf(before);
        }
    }
}
