package org.hukoudesk.device.printer;

import java.util.Locale;

/// Why a document was not printed, or why its fate is unknown, as a key for the sentence the officer sees.
public enum PrintProblem {
    /// The printer did not answer before anything was sent.
    UNREACHABLE,
    /// The printer does not take new jobs.
    NOT_ACCEPTING,
    /// The printer does not take PDF.
    FORMAT_REFUSED,
    /// The printer cannot print this paper size.
    SIZE_REFUSED,
    /// Another size lies in the printer.
    PAPER_NOT_LOADED,
    /// The printer is at work for somebody else.
    BUSY,
    /// The printer refused the job for another reason.
    REFUSED,
    /// The answer to the job's creation was lost; no document had been sent.
    REPLY_LOST,
    /// The document did not arrive whole.
    DOCUMENT_LOST,
    /// The printer gave the job up.
    ABORTED,
    /// The job was cancelled.
    CANCELLED,
    /// The job ended badly after paper may have moved.
    MAY_HAVE_PRINTED,
    /// The printer says completed, but not that a page came out.
    NOT_CONFIRMED,
    /// The printer was silent for too long while it had the job.
    CONTACT_LOST,
    /// The printer does not know the job any more, after a restart or a cleaned history.
    JOB_GONE,
    /// The job did not end within the time limit; it may still print.
    TIME_LIMIT,
    /// The waiting thread was interrupted, or the printer's connection closed.
    INTERRUPTED;

    /// The key of the message in a string bundle, such as `device.printer.size-refused`.
    public String key() {
        return "device.printer." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
