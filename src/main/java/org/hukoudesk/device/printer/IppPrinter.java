package org.hukoudesk.device.printer;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.hukoudesk.device.printer.JobVerdict.NotPrinted;
import org.hukoudesk.device.printer.JobVerdict.Unknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A printer that speaks IPP itself, without a queue server between.
///
/// Job and document go in two steps (Create-Job, Send-Document): a lost answer to the first cannot print anything, and
/// after the second only the job itself is asked, never sent again.
public final class IppPrinter implements PagePrinter, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IppPrinter.class);

    private final PrinterSettings settings;
    private final IppWire wire;
    private final IppQuestions printer;

    public IppPrinter(PrinterSettings settings) {
        this.settings = settings;
        this.wire = new IppWire(settings);
        this.printer = new IppQuestions(wire, settings);
    }

    @Override
    public PrinterCondition condition() {
        try {
            return printer.printer().condition();
        } catch (IOException away) {
            return new PrinterCondition.Absent();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new PrinterCondition.Absent();
        }
    }

    @Override
    public JobVerdict print(PrintOrder order, ProgressListener listener) {
        int upTime;
        try {
            var report = printer.printer();
            upTime = report.upTimeSeconds();
            var refusal = refusal(order, report);
            if (refusal.isPresent()) {
                return new NotPrinted(refusal.get());
            }
        } catch (IOException away) {
            return new NotPrinted(PrintProblem.UNREACHABLE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new NotPrinted(PrintProblem.INTERRUPTED);
        }
        return create(order, upTime, listener);
    }

    @Override
    public JobVerdict recover(UUID jobName, ProgressListener listener) {
        try {
            int upTime = printer.printer().upTimeSeconds();
            var id = printer.jobNamed(jobName);
            if (id.isEmpty()) {
                return new Unknown(PrintProblem.JOB_GONE);
            }
            listener.accepted(id.get());
            return new JobWatch(printer, settings, listener).follow(jobName, id.get(), upTime);
        } catch (IOException away) {
            return new Unknown(PrintProblem.CONTACT_LOST);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Unknown(PrintProblem.INTERRUPTED);
        }
    }

    private Optional<PrintProblem> refusal(PrintOrder order, PrinterReport report)
            throws IOException, InterruptedException {
        var objection = printer.objection(order);
        return objection.isPresent() ? objection : report.obstacle(order.size());
    }

    private JobVerdict create(PrintOrder order, int upTime, ProgressListener listener) {
        try {
            return switch (printer.create(order)) {
                case IppQuestions.Refused(var problem) -> new NotPrinted(problem);
                case IppQuestions.Job(int jobId) -> sendAndFollow(order, jobId, upTime, listener);
            };
        } catch (IOException lost) {
            LOG.warn("The answer to the creation of job {} was lost; no document was sent", order.jobName());
            cancelEmpty(order.jobName());
            return new NotPrinted(PrintProblem.REPLY_LOST);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new NotPrinted(PrintProblem.INTERRUPTED);
        }
    }

    private JobVerdict sendAndFollow(PrintOrder order, int jobId, int upTime, ProgressListener listener) {
        listener.accepted(jobId);
        try {
            send(order, jobId);
            return new JobWatch(printer, settings, listener).follow(order.jobName(), jobId, upTime);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Unknown(PrintProblem.INTERRUPTED);
        }
    }

    /// Whatever comes of it, the job itself is asked next.
    private void send(PrintOrder order, int jobId) throws InterruptedException {
        try {
            var sent = printer.sendDocument(jobId, order.pdf());
            if (!IppQuestions.isGood(sent)) {
                LOG.warn("The printer refused the document of job {}: {}", order.jobName(), sent);
                printer.cancel(jobId);
            }
        } catch (IOException lost) {
            LOG.warn(
                    "The answer to the document of job {} was lost; the printer is asked for the job", order.jobName());
        }
    }

    /// An empty job may block the printer until it forgets it; it prints nothing either way.
    private void cancelEmpty(UUID jobName) {
        try {
            var id = printer.jobNamed(jobName);
            if (id.isPresent()) {
                printer.cancel(id.get());
            }
        } catch (IOException away) {
            LOG.warn("The empty job {} could not be cancelled", jobName);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        wire.close();
    }
}
