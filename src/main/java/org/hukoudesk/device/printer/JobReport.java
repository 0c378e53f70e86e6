package org.hukoudesk.device.printer;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Types;
import java.util.List;
import java.util.Optional;

/// What a printer says of one job, and what may be concluded from it.
///
/// @param impressions sides printed, [#NOT_TOLD] if the printer does not count
record JobReport(int id, String name, Phase phase, List<String> reasons, int impressions) {

    static final int NOT_TOLD = -1;

    enum Phase {
        UNDER_WAY,
        HELD,
        CANCELLED,
        ABORTED,
        COMPLETED
    }

    static JobReport of(AttributeGroup job) {
        return new JobReport(
                Optional.ofNullable(job.getValue(Types.jobId)).orElse(0),
                Optional.ofNullable(job.getString(Types.jobName)).orElse(""),
                phase(job),
                job.getStrings(Types.jobStateReasons),
                Optional.ofNullable(job.getValue(Types.jobImpressionsCompleted)).orElse(NOT_TOLD));
    }

    /// A job created but never given its whole document: it holds the printer and prints nothing.
    boolean lacksDocument() {
        return phase == Phase.HELD && reasons.contains("job-data-insufficient");
    }

    /// The end of the job; empty while it is under way. `printerReasons` are the printer's own, without suffixes.
    ///
    /// Printed and not printed only when the printer says so beyond doubt. A queue server (`cups-*`)
    /// cannot: it tells `completed` for pages that never came.
    Optional<JobVerdict> verdict(List<String> printerReasons) {
        boolean paperMoved = impressions != 0
                || printerReasons.contains("media-jam")
                || printerReasons.stream().anyMatch(it -> it.startsWith("cups-"));
        return switch (phase) {
            case UNDER_WAY, HELD -> Optional.empty();
            case COMPLETED -> Optional.of(completed(printerReasons));
            case ABORTED -> Optional.of(ended(paperMoved, PrintProblem.ABORTED));
            case CANCELLED -> Optional.of(ended(paperMoved, PrintProblem.CANCELLED));
        };
    }

    private JobVerdict completed(List<String> printerReasons) {
        boolean confirmed = reasons.contains("job-completed-successfully")
                && impressions != 0
                && printerReasons.stream().noneMatch(it -> it.startsWith("cups-"));
        return confirmed ? new JobVerdict.Printed(id) : new JobVerdict.Unknown(PrintProblem.NOT_CONFIRMED);
    }

    private static JobVerdict ended(boolean paperMoved, PrintProblem reason) {
        return paperMoved ? new JobVerdict.Unknown(PrintProblem.MAY_HAVE_PRINTED) : new JobVerdict.NotPrinted(reason);
    }

    private static Phase phase(AttributeGroup job) {
        var state = job.getValue(Types.jobState);
        if (JobState.pendingHeld.equals(state)) {
            return Phase.HELD;
        }
        if (JobState.canceled.equals(state)) {
            return Phase.CANCELLED;
        }
        if (JobState.aborted.equals(state)) {
            return Phase.ABORTED;
        }
        return JobState.completed.equals(state) ? Phase.COMPLETED : Phase.UNDER_WAY;
    }
}
