package org.hukoudesk.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import org.hukoudesk.device.idcard.CardReading.Failed;
import org.junit.jupiter.api.Test;

class ReaderSimulatorTest extends IdCardReaderContract {

    private final ReaderSimulator simulator = new ReaderSimulator();

    @Override
    IdCardReader reader() {
        return simulator;
    }

    @Override
    void lay(CardText card) {
        simulator.lay(card);
    }

    @Test
    void failsAsItsScriptSays() {
        simulator.fail(CardProblem.MISREAD);

        assertThat(simulator.read(SHORT)).isEqualTo(new Failed(CardProblem.MISREAD));
    }

    @Test
    void unpluggedItHasNoPort() {
        simulator.setAvailable(false);

        assertThat(simulator.isAvailable()).isFalse();
        assertThat(simulator.read(SHORT)).isEqualTo(new Failed(CardProblem.PORT_MISSING));
    }
}
