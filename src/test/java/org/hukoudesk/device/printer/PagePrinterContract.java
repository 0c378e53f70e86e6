package org.hukoudesk.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every printer keeps, simulated or real.
abstract class PagePrinterContract {

    abstract PagePrinter printer();

    abstract int pagesPrinted();

    @Test
    void isReadyWhenNothingIsTheMatter() {
        assertThat(printer().condition()).isEqualTo(new PrinterCondition.Ready());
    }

    @Test
    void printsEachOrderOnceAndTellsTheJob() {
        var progress = new Progress();

        var verdict = printer().print(PrintFixture.bookletPage(), progress);

        assertThat(verdict).isEqualTo(new JobVerdict.Printed(progress.jobId()));
        assertThat(pagesPrinted()).isEqualTo(1);
    }

    @Test
    void aFinishedJobIsRecoveredWithoutPrintingAgain() {
        var order = PrintFixture.bookletPage();
        var verdict = printer().print(order, new Progress());

        assertThat(printer().recover(order.jobName(), new Progress())).isEqualTo(verdict);
        assertThat(pagesPrinted()).isEqualTo(1);
    }

    @Test
    void ofAJobThePrinterNeverSawNothingIsKnown() {
        assertThat(printer().recover(new UUID(1, 2), new Progress()))
                .isEqualTo(new JobVerdict.Unknown(PrintProblem.JOB_GONE));
        assertThat(pagesPrinted()).isZero();
    }
}
