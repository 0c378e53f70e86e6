package org.hukoudesk.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrinterSimulatorTest extends PagePrinterContract {

    private final PrinterSimulator simulator = new PrinterSimulator();

    @Override
    PagePrinter printer() {
        return simulator;
    }

    @Override
    int pagesPrinted() {
        return simulator.printed().size();
    }

    @Test
    void followsItsScript() {
        simulator.end(new JobVerdict.NotPrinted(PrintProblem.BUSY)).waitFor("media-empty");
        var progress = new Progress();

        assertThat(simulator.print(PrintFixture.bookletPage(), progress))
                .isEqualTo(new JobVerdict.NotPrinted(PrintProblem.BUSY));
        assertThat(simulator.print(PrintFixture.bookletPage(), progress)).isEqualTo(new JobVerdict.Printed(1));

        assertThat(progress.reasons()).containsExactly(List.of("media-empty"), List.of());
        assertThat(simulator.printed()).hasSize(1);
    }

    @Test
    void anAbsentPrinterPrintsNothing() {
        simulator.stand(new PrinterCondition.Absent());

        assertThat(simulator.print(PrintFixture.bookletPage(), new Progress()))
                .isEqualTo(new JobVerdict.NotPrinted(PrintProblem.UNREACHABLE));
        assertThat(simulator.printed()).isEmpty();
    }
}
