package org.hukoudesk.device.printer;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.MutableAttributeGroup;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.MediaCol;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import com.hp.jipp.model.WhichJobs;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The IPP operations of a print job, in and out as values.
final class IppQuestions {

    private static final String USER = "hukou-desk";
    private static final String PDF = "application/pdf";
    /// Status codes below this are successes (RFC 8011, 4.1.6).
    private static final int FIRST_ERROR = 0x0100;

    private final IppWire wire;
    private final URI uri;

    IppQuestions(IppWire wire, PrinterSettings settings) {
        this.wire = wire;
        this.uri = settings.uri();
    }

    PrinterReport printer() throws IOException, InterruptedException {
        var request = IppPacket.getPrinterAttributes(
                uri,
                Types.printerState,
                Types.printerStateReasons,
                Types.printerIsAcceptingJobs,
                Types.printerUpTime,
                Types.mediaReady);
        var answer = wire.ask(request.build());
        if (!isGood(answer.getStatus())) {
            throw new IOException("the printer refused to describe itself: " + answer.getStatus());
        }
        return PrinterReport.of(answer);
    }

    /// Why the printer would not print this order; empty when it would.
    ///
    /// `document-format-supported` is not read: printers answer it twice and the library keeps the wrong one.
    Optional<PrintProblem> objection(PrintOrder order) throws IOException, InterruptedException {
        var request = IppPacket.validateJob(uri);
        describe(request, order);
        request.getOperationAttributes().put(Types.documentFormat, PDF);
        var answer = wire.ask(request.build());
        return isGood(answer.getStatus()) ? Optional.empty() : Optional.of(problem(answer));
    }

    /// What the printer made of a new job.
    sealed interface Created {}

    record Job(int id) implements Created {}

    record Refused(PrintProblem problem) implements Created {}

    Created create(PrintOrder order) throws IOException, InterruptedException {
        var request = IppPacket.createJob(uri);
        describe(request, order);
        var answer = wire.ask(request.build());
        if (!isGood(answer.getStatus())) {
            return new Refused(problem(answer));
        }
        return Optional.ofNullable(answer.getValue(Tag.jobAttributes, Types.jobId))
                .map(Job::new)
                .orElseThrow(() -> new IOException("the printer created a job without an id"));
    }

    Status sendDocument(int jobId, byte[] pdf) throws IOException, InterruptedException {
        var request = IppPacket.sendDocument(uri, jobId);
        var operation = request.getOperationAttributes();
        operation.put(Types.requestingUserName, USER);
        operation.put(Types.documentFormat, PDF);
        operation.put(Types.lastDocument, true);
        return wire.send(request.build(), pdf).getStatus();
    }

    /// Empty when the printer does not know the job.
    Optional<JobReport> job(int jobId) throws IOException, InterruptedException {
        var request = IppPacket.getJobAttributes(
                uri,
                jobId,
                Types.jobId,
                Types.jobName,
                Types.jobState,
                Types.jobStateReasons,
                Types.jobImpressionsCompleted);
        request.getOperationAttributes().put(Types.requestingUserName, USER);
        var answer = wire.ask(request.build());
        if (answer.getStatus().equals(Status.clientErrorNotFound)) {
            return Optional.empty();
        }
        return answer.getAttributeGroups().stream()
                .filter(it -> it.getTag().equals(Tag.jobAttributes))
                .findFirst()
                .map(JobReport::of);
    }

    /// The job of that name, whether at an end or not; every printer knows both lists.
    Optional<Integer> jobNamed(UUID name) throws IOException, InterruptedException {
        for (var which : List.of(WhichJobs.notCompleted, WhichJobs.completed)) {
            var request = IppPacket.getJobs(uri, Types.jobId, Types.jobName);
            var operation = request.getOperationAttributes();
            operation.put(Types.requestingUserName, USER);
            operation.put(Types.whichJobs, which);
            for (var group : wire.ask(request.build()).getAttributeGroups()) {
                if (name.toString().equals(group.getString(Types.jobName))) {
                    return Optional.ofNullable(group.getValue(Types.jobId));
                }
            }
        }
        return Optional.empty();
    }

    void cancel(int jobId) throws IOException, InterruptedException {
        var request = IppPacket.cancelJob(uri, jobId);
        request.getOperationAttributes().put(Types.requestingUserName, USER);
        wire.ask(request.build());
    }

    /// Waits until nothing more can be asked, `pause` at most.
    boolean closesWithin(Duration pause) throws InterruptedException {
        return wire.closesWithin(pause);
    }

    static boolean isGood(Status status) {
        return status.getCode() < FIRST_ERROR;
    }

    private static void describe(IppPacket.Builder request, PrintOrder order) {
        MutableAttributeGroup operation = request.getOperationAttributes();
        operation.put(Types.requestingUserName, USER);
        operation.put(Types.jobName, order.jobName().toString());
        operation.put(Types.ippAttributeFidelity, true);
        var media = new MediaCol();
        media.setMediaSize(
                new MediaCol.MediaSize(order.size().width(), order.size().height()));
        media.setMediaBottomMargin(0);
        media.setMediaLeftMargin(0);
        media.setMediaRightMargin(0);
        media.setMediaTopMargin(0);
        request.getJobAttributes().put(Types.mediaCol, media);
    }

    private static PrintProblem problem(IppPacket refusal) {
        var status = refusal.getStatus();
        if (status.equals(Status.serverErrorBusy)) {
            return PrintProblem.BUSY;
        }
        if (status.equals(Status.serverErrorNotAcceptingJobs)) {
            return PrintProblem.NOT_ACCEPTING;
        }
        boolean format = Optional.ofNullable(refusal.get(Tag.unsupportedAttributes))
                .map(group -> group.get(Types.documentFormat) != null)
                .orElse(false);
        if (format || status.equals(Status.clientErrorDocumentFormatNotSupported)) {
            return PrintProblem.FORMAT_REFUSED;
        }
        return status.equals(Status.clientErrorAttributesOrValuesNotSupported)
                ? PrintProblem.SIZE_REFUSED
                : PrintProblem.REFUSED;
    }
}
