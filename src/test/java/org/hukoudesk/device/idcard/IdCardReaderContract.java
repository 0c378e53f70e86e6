package org.hukoudesk.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.hukoudesk.device.idcard.CardReading.CardRead;
import org.hukoudesk.device.idcard.CardReading.NoCard;
import org.junit.jupiter.api.Test;

/// What every reader keeps, simulated or real.
abstract class IdCardReaderContract {

    static final Duration LIMIT = Duration.ofSeconds(2);
    static final Duration SHORT = Duration.ofMillis(400);

    abstract IdCardReader reader();

    abstract void lay(CardText card);

    @Test
    void isAvailable() {
        assertThat(reader().isAvailable()).isTrue();
    }

    @Test
    void readsTheCardThatLiesThere() {
        lay(CardFixture.cardOfChenJian());

        assertThat(reader().read(LIMIT)).isInstanceOfSatisfying(CardRead.class, read -> {
            assertThat(read.text()).isEqualTo(CardFixture.cardOfChenJian());
            assertThat(read.photo().wlt()).hasSize(1024);
        });
    }

    @Test
    void readsACardWithoutAnEnd() {
        lay(CardFixture.longTermCard());

        assertThat(reader().read(LIMIT))
                .isInstanceOfSatisfying(
                        CardRead.class, read -> assertThat(read.text()).isEqualTo(CardFixture.longTermCard()));
    }

    @Test
    void withoutACardThereIsNone() {
        assertThat(reader().read(SHORT)).isEqualTo(new NoCard());
    }

    @Test
    void aCardReadOnceIsNotFoundAgainUntilItIsLaidDownAnew() {
        lay(CardFixture.cardOfChenJian());
        assertThat(reader().read(LIMIT)).isInstanceOf(CardRead.class);

        assertThat(reader().read(SHORT)).isEqualTo(new NoCard());

        lay(CardFixture.cardOfChenJian());
        assertThat(reader().read(LIMIT)).isInstanceOf(CardRead.class);
    }
}
