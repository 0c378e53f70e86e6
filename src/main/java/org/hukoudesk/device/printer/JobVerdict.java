package org.hukoudesk.device.printer;

/// What became of a document.
public sealed interface JobVerdict {

    /// The page came out; the printer says so without reservation.
    record Printed(int jobId) implements JobVerdict {}

    /// Certainly nothing came out; printing anew is safe.
    record NotPrinted(PrintProblem reason) implements JobVerdict {}

    /// Nobody but a person looking at the paper can tell.
    record Unknown(PrintProblem reason) implements JobVerdict {}
}
