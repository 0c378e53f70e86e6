package org.hukoudesk.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hukoudesk.device.idcard.CardReading.CardRead;
import org.hukoudesk.device.idcard.CardReading.Failed;
import org.hukoudesk.device.idcard.CardReading.NoCard;
import org.hukoudesk.emulator.CardOnReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The card reader driver against the simulator in a process of its own, over a pair of pseudo-terminals.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SamvReaderJourney extends IdCardReaderContract {

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    @TempDir
    Path folder;

    private CardOnReader machine;
    private SamvReader reader;

    @BeforeEach
    void plugIn() {
        machine = new CardOnReader(folder);
        reader = new SamvReader(machine.device());
    }

    @AfterEach
    void unplug() {
        machine.close();
    }

    @Override
    IdCardReader reader() {
        return reader;
    }

    @Override
    void lay(CardText card) {
        machine.lay(entries(card));
    }

    @Test
    void aCardLaidDownWhileWaitingIsRead() throws Exception {
        try (var background = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = background.submit(() -> reader.read(Duration.ofSeconds(20)));

            lay(CardFixture.cardOfChenJian());

            assertThat(reading.get(20, TimeUnit.SECONDS)).isInstanceOf(CardRead.class);
        }
    }

    @Test
    void aCardLiftedAndNotLaidDownAgainIsNotRead() {
        lay(CardFixture.cardOfChenJian());
        machine.lift();

        assertThat(reader.read(SHORT)).isEqualTo(new NoCard());
    }

    @ParameterizedTest
    @CsvSource({
        "checksum, MISREAD",
        "select, CARD_UNREADABLE",
        "read, CARD_UNREADABLE",
        "short, NO_ANSWER",
        "silent, NO_ANSWER"
    })
    void aCardReadBadlyIsNamedAndReadableWhenLaidDownAgain(String fault, CardProblem problem) {
        machine.lay(faulty(fault));
        assertThat(reader.read(LIMIT)).isEqualTo(new Failed(problem));

        lay(CardFixture.cardOfChenJian());
        assertThat(reader.read(LIMIT)).isInstanceOf(CardRead.class);
    }

    @Test
    void noiseBeforeEveryAnswerDoesNotMatter() {
        machine.lay(faulty("noise"));

        assertThat(reader.read(LIMIT)).isInstanceOf(CardRead.class);
    }

    @Test
    void aCablePulledWhileWaitingIsNoticed() throws Exception {
        try (var background = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = background.submit(() -> reader.read(Duration.ofSeconds(30)));
            assertThat(reader.isAvailable()).isTrue();

            machine.pullCable();

            assertThat(reading.get(10, TimeUnit.SECONDS)).isIn(new Failed(CardProblem.LINE_LOST), portMissing());
        }
        assertThat(reader.isAvailable()).isFalse();
        assertThat(reader.read(SHORT)).isEqualTo(portMissing());
    }

    private static Failed portMissing() {
        return new Failed(CardProblem.PORT_MISSING);
    }

    private static Map<String, String> faulty(String fault) {
        var entries = new HashMap<>(entries(CardFixture.cardOfChenJian()));
        entries.put("fault", fault);
        return entries;
    }

    private static Map<String, String> entries(CardText card) {
        var until = card.validity().until();
        return Map.of(
                "name", card.name(),
                "sex", card.sexCode(),
                "ethnic", card.ethnicCode(),
                "birth", DATE.format(card.birthDate()),
                "address", card.address(),
                "id", card.idNumber(),
                "issuer", card.issuer(),
                "from", DATE.format(card.validity().from()),
                "to", card.validity().isLongTerm() ? "长期" : DATE.format(until));
    }
}
