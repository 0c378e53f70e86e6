package org.hukoudesk.device.printer;

import java.util.UUID;

/// Stands where no printer was set up: it is absent and prints nothing.
public final class NoPrinter implements PagePrinter {

    @Override
    public PrinterCondition condition() {
        return new PrinterCondition.Absent();
    }

    @Override
    public JobVerdict print(PrintOrder order, ProgressListener listener) {
        return new JobVerdict.NotPrinted(PrintProblem.UNREACHABLE);
    }

    @Override
    public JobVerdict recover(UUID jobName, ProgressListener listener) {
        return new JobVerdict.Unknown(PrintProblem.CONTACT_LOST);
    }
}
