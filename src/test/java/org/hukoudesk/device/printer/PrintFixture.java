package org.hukoudesk.device.printer;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Small documents to print.
final class PrintFixture {

    private PrintFixture() {}

    static PrintOrder bookletPage() {
        return page(MediaSize.BOOKLET);
    }

    /// The printer keeps what it gets without looking inside, so a header and a trailer will do.
    static PrintOrder page(MediaSize size) {
        var pdf = ("%PDF-1.4\n% " + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
        return new PrintOrder(UUID.randomUUID(), pdf, size);
    }
}
