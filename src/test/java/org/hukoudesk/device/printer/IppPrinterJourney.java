package org.hukoudesk.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hukoudesk.emulator.FreePort;
import org.hukoudesk.emulator.IppPrinterEmulator;
import org.hukoudesk.emulator.IppPrinterEmulator.Fault;
import org.hukoudesk.emulator.IppPrinterEmulator.Paper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The printer driver against `ippeveprinter`.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IppPrinterJourney extends PagePrinterContract {

    private static final int OPERATION_CREATE_JOB = 0x0005;
    private static final int OPERATION_SEND_DOCUMENT = 0x0006;

    @TempDir
    Path folder;

    private IppPrinterEmulator emulator;
    private IppPrinter printer;
    private final Progress progress = new Progress();
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();

    @BeforeEach
    void switchOn() {
        emulator = new IppPrinterEmulator(folder.resolve("printer"), FreePort.next(), Paper.BOOKLET);
        printer = at(emulator.uri());
    }

    @AfterEach
    void switchOff() {
        background.shutdownNow();
        printer.close();
        emulator.close();
    }

    @Override
    PagePrinter printer() {
        return printer;
    }

    @Override
    int pagesPrinted() {
        return emulator.printed().size();
    }

    @Test
    void theDocumentArrivesByteForByte() throws IOException {
        var order = PrintFixture.bookletPage();

        printer.print(order, progress);

        assertThat(Files.readAllBytes(emulator.printed().getFirst())).isEqualTo(order.pdf());
    }

    @Test
    void anA4PageIsPrintedOnA4Paper() {
        try (var a4 = new IppPrinterEmulator(folder.resolve("a4"), FreePort.next(), Paper.A4);
                var a4Printer = at(a4.uri())) {
            assertThat(a4Printer.print(PrintFixture.page(MediaSize.A4), progress))
                    .isInstanceOf(JobVerdict.Printed.class);
            assertThat(a4.printed()).hasSize(1);
        }
    }

    @Test
    void withoutPaperTheJobWaitsAndThenPrintsOnce() throws Exception {
        emulator.paperOut();
        assertThat(printer.condition()).isEqualTo(new PrinterCondition.NeedsAttention(List.of("media-empty")));

        var verdict = inBackground(() -> printer.print(PrintFixture.bookletPage(), progress));
        progress.awaitReason("media-empty");
        assertThat(emulator.printed()).isEmpty();
        emulator.paperIn();

        assertThat(verdict.get(20, TimeUnit.SECONDS)).isInstanceOf(JobVerdict.Printed.class);
        assertThat(emulator.printed()).hasSize(1);
    }

    @Test
    void aPrinterKilledInTheMiddleLeavesTheJobUnknown() throws Exception {
        emulator.hold();
        var verdict = inBackground(() -> printer.print(PrintFixture.bookletPage(), progress));
        progress.awaitAccepted();

        emulator.kill();

        assertThat(verdict.get(20, TimeUnit.SECONDS)).isEqualTo(new JobVerdict.Unknown(PrintProblem.CONTACT_LOST));
        assertThat(printer.condition()).isEqualTo(new PrinterCondition.Absent());
    }

    @Test
    void aPrinterRestartedInTheMiddleHasForgottenTheJob() throws Exception {
        emulator.hold();
        var verdict = inBackground(() -> printer.print(PrintFixture.bookletPage(), progress));
        progress.awaitAccepted();

        emulator.restart();

        assertThat(verdict.get(20, TimeUnit.SECONDS)).isEqualTo(new JobVerdict.Unknown(PrintProblem.JOB_GONE));
    }

    @Test
    void aJamLeavesTheJobUnknownAndAnEarlyEndDoesNot() {
        emulator.fault(Fault.ABORT);
        assertThat(printer.print(PrintFixture.bookletPage(), progress))
                .isEqualTo(new JobVerdict.NotPrinted(PrintProblem.ABORTED));

        emulator.fault(Fault.JAM);
        assertThat(printer.print(PrintFixture.bookletPage(), progress))
                .isEqualTo(new JobVerdict.Unknown(PrintProblem.MAY_HAVE_PRINTED));
        assertThat(printer.condition()).isEqualTo(new PrinterCondition.NeedsAttention(List.of("media-jam")));
    }

    @Test
    void whileThePrinterIsAtWorkASecondJobIsRefused() throws Exception {
        emulator.hold();
        var first = inBackground(() -> printer.print(PrintFixture.bookletPage(), progress));
        progress.awaitAccepted();

        try (var other = at(emulator.uri())) {
            assertThat(other.print(PrintFixture.bookletPage(), new Progress()))
                    .isEqualTo(new JobVerdict.NotPrinted(PrintProblem.BUSY));
        }

        emulator.release();
        assertThat(first.get(20, TimeUnit.SECONDS)).isInstanceOf(JobVerdict.Printed.class);
        assertThat(emulator.printed()).hasSize(1);
    }

    @Test
    void aLostAnswerToTheCreationPrintsNothingAndFreesThePrinter() throws IOException {
        try (var proxy = new CuttingProxy(emulator.uri(), OPERATION_CREATE_JOB);
                var cut = at(proxy.uri())) {
            assertThat(cut.print(PrintFixture.bookletPage(), progress))
                    .isEqualTo(new JobVerdict.NotPrinted(PrintProblem.REPLY_LOST));
        }

        assertThat(emulator.printed()).isEmpty();
        assertThat(printer.print(PrintFixture.bookletPage(), progress)).isInstanceOf(JobVerdict.Printed.class);
        assertThat(emulator.printed()).hasSize(1);
    }

    @Test
    void aLostAnswerToTheDocumentIsMadeUpForByAskingForTheJob() throws IOException {
        try (var proxy = new CuttingProxy(emulator.uri(), OPERATION_SEND_DOCUMENT);
                var cut = at(proxy.uri())) {
            assertThat(cut.print(PrintFixture.bookletPage(), progress)).isInstanceOf(JobVerdict.Printed.class);
        }

        assertThat(emulator.printed()).hasSize(1);
    }

    @Test
    void afterACrashOfOursTheWaitingJobIsFoundByItsNameAndPrintsOnce() throws Exception {
        emulator.paperOut();
        var order = PrintFixture.bookletPage();
        var crashed = inBackground(() -> printer.print(order, progress));
        progress.awaitReason("media-empty");
        crashed.cancel(true);

        try (var restarted = at(emulator.uri())) {
            var again = new Progress();
            var verdict = inBackground(() -> restarted.recover(order.jobName(), again));
            again.awaitReason("media-empty");
            emulator.paperIn();

            assertThat(verdict.get(20, TimeUnit.SECONDS)).isInstanceOf(JobVerdict.Printed.class);
        }
        assertThat(emulator.printed()).hasSize(1);
    }

    @Test
    void closingEndsTheWaitButNotTheJob() throws Exception {
        emulator.hold();
        var verdict = inBackground(() -> printer.print(PrintFixture.bookletPage(), progress));
        progress.awaitAccepted();

        printer.close();

        assertThat(verdict.get(5, TimeUnit.SECONDS)).isInstanceOf(JobVerdict.Unknown.class);
    }

    @Test
    void aPrinterSwitchedOffPrintsNothing() {
        emulator.kill();

        assertThat(printer.print(PrintFixture.bookletPage(), progress))
                .isEqualTo(new JobVerdict.NotPrinted(PrintProblem.UNREACHABLE));
        assertThat(printer.recover(UUID.randomUUID(), progress))
                .isEqualTo(new JobVerdict.Unknown(PrintProblem.CONTACT_LOST));
    }

    @Test
    void anotherPaperSizeIsRefusedBeforeAnythingIsSent() {
        assertThat(printer.print(PrintFixture.page(MediaSize.A4), progress))
                .isEqualTo(new JobVerdict.NotPrinted(PrintProblem.SIZE_REFUSED));
        assertThat(printer.print(PrintFixture.page(new MediaSize(14350, 10500)), progress))
                .isEqualTo(new JobVerdict.NotPrinted(PrintProblem.SIZE_REFUSED));
        assertThat(progress.jobId()).isZero();
        assertThat(emulator.printed()).isEmpty();
    }

    private static IppPrinter at(URI uri) {
        return new IppPrinter(
                new PrinterSettings(uri, Duration.ofSeconds(5), Duration.ofSeconds(2), Duration.ofMinutes(1)));
    }

    private <T> Future<T> inBackground(Callable<T> call) {
        return background.submit(call);
    }
}
