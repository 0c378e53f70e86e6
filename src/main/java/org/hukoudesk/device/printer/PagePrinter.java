package org.hukoudesk.device.printer;

import java.util.UUID;

/// A printer that can say what became of a document.
///
/// Nothing is ever sent twice. The caller stores [PrintOrder#jobName] **before** calling [#print], so that after a
/// crash
/// [#recover] can ask the printer for the job by that name. Calls block, one thread at a time, never the window's.
public interface PagePrinter {

    /// How the printer stands now; quick, and never throws.
    PrinterCondition condition();

    /// Prints the document once and waits for its end, also while the printer waits for paper.
    ///
    /// An interrupt ends the wait, not the job: [JobVerdict.Unknown] once the printer has the job.
    JobVerdict print(PrintOrder order, ProgressListener listener);

    /// Asks for the job of that name after a restart and waits for its end; sends no document.
    JobVerdict recover(UUID jobName, ProgressListener listener);
}
