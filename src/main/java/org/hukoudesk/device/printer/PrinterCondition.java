package org.hukoudesk.device.printer;

import java.util.List;

/// How a printer stands.
public sealed interface PrinterCondition {

    record Ready() implements PrinterCondition {}

    /// Somebody must look: IPP `printer-state-reasons` without their `-report`, `-warning` or `-error` (such as
    /// `media-empty`, `cover-open`), or `stopped`, or `not-accepting-jobs`.
    record NeedsAttention(List<String> reasons) implements PrinterCondition {
        public NeedsAttention {
            reasons = List.copyOf(reasons);
        }
    }

    /// Off, unplugged or not a printer.
    record Absent() implements PrinterCondition {}
}
