package org.hukoudesk.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScannerSimulatorTest extends PageScannerContract {

    private final ScannerSimulator simulator = new ScannerSimulator();

    @Override
    PageScanner scanner() {
        return simulator;
    }

    @Override
    void lay(BufferedImage page) throws IOException {
        simulator.lay(new ScannedPage(PageFixture.png(page), 300, page.getWidth(), page.getHeight()));
    }

    @Test
    void followsItsScriptAndThenFindsNothing() {
        simulator.fail(ScanProblem.JAMMED);

        assertThat(simulator.scan()).isEqualTo(new ScanOutcome.Failed(ScanProblem.JAMMED, List.of()));
        assertThat(simulator.scan()).isEqualTo(new ScanOutcome.Failed(ScanProblem.NO_DOCUMENTS, List.of()));
    }

    @Test
    void switchedOffItIsUnreachable() {
        simulator.setAvailable(false);

        assertThat(simulator.scan()).isEqualTo(new ScanOutcome.Failed(ScanProblem.UNREACHABLE, List.of()));
    }
}
