package org.hukoudesk.device.printer;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hukoudesk.device.printer.JobVerdict.Unknown;

/// Watches one job to its end.
final class JobWatch {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final IppQuestions printer;
    private final PrinterSettings settings;
    private final ProgressListener listener;
    private List<String> told = List.of();
    private int upTimeSeconds;
    private boolean cancelled;

    JobWatch(IppQuestions printer, PrinterSettings settings, ProgressListener listener) {
        this.printer = printer;
        this.settings = settings;
        this.listener = listener;
    }

    /// Waits for the end of the job; `upTimeSeconds` is the printer's when the job was taken.
    JobVerdict follow(UUID name, int jobId, int upTimeSeconds) throws InterruptedException {
        this.upTimeSeconds = upTimeSeconds;
        long started = System.nanoTime();
        long lastContact = started;
        while (System.nanoTime() - started < settings.jobLimit().toNanos()) {
            try {
                var verdict = look(name, jobId);
                if (verdict.isPresent()) {
                    return verdict.get();
                }
                lastContact = System.nanoTime();
            } catch (IOException silent) {
                if (System.nanoTime() - lastContact > settings.contactLimit().toNanos()) {
                    return new Unknown(PrintProblem.CONTACT_LOST);
                }
            }
            if (printer.closesWithin(PAUSE)) {
                return new Unknown(PrintProblem.INTERRUPTED);
            }
        }
        return new Unknown(PrintProblem.TIME_LIMIT);
    }

    private Optional<JobVerdict> look(UUID name, int jobId) throws IOException, InterruptedException {
        // The job first: a jam that ends it must be among the reasons the printer is asked for afterwards.
        var found = printer.job(jobId).filter(it -> it.name().equals(name.toString()));
        var report = printer.printer();
        if (found.isEmpty() || report.upTimeSeconds() < upTimeSeconds) {
            return Optional.of(new Unknown(PrintProblem.JOB_GONE));
        }
        upTimeSeconds = report.upTimeSeconds();
        var job = found.get();
        if (job.lacksDocument() && !cancelled) {
            cancelled = true;
            printer.cancel(jobId);
        }
        var verdict = job.verdict(report.reasons());
        if (verdict.isEmpty()) {
            tell(report.reasons());
        }
        return verdict.map(this::afterOurCancel);
    }

    /// A job we cancelled for want of a document was not cancelled by anybody's wish.
    private JobVerdict afterOurCancel(JobVerdict verdict) {
        return cancelled && verdict instanceof JobVerdict.NotPrinted
                ? new JobVerdict.NotPrinted(PrintProblem.DOCUMENT_LOST)
                : verdict;
    }

    private void tell(List<String> reasons) {
        if (!reasons.equals(told)) {
            told = reasons;
            listener.waiting(reasons);
        }
    }
}
