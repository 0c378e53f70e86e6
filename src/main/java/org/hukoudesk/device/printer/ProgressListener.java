package org.hukoudesk.device.printer;

import java.util.List;

/// Hears of a job while it is under way, on the printing thread.
public interface ProgressListener {

    /// The printer took the job; the caller stores the id beside the name. Called before the document is sent.
    void accepted(int jobId);

    /// Why the printer waits now (`media-empty`, `cover-open`); called on each change, with an empty list when it goes
    /// on.
    void waiting(List<String> reasons);
}
