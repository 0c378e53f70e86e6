package org.hukoudesk.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamvAnswerTest {

    @ParameterizedTest
    @CsvSource({
        "16, MISREAD",
        "17, MISREAD",
        "33, READER_FAULT",
        "96, READER_FAULT",
        "102, READER_FAULT",
        "49, CARD_UNREADABLE",
        "65, CARD_UNREADABLE",
        "129, CARD_UNREADABLE"
    })
    void aRefusalHasAMeaningAtTheCounter(int status, CardProblem problem) {
        assertThat(answer(SamvAnswer.body(status, new byte[0])).problem()).isEqualTo(problem);
    }

    @Test
    void aBaseReadShorterThanItsLengthsSayIsAMisread() {
        var data = SamvAnswer.baseData(CardTextCodec.encode(CardFixture.cardOfChenJian()), new byte[1024]);
        var cut = Arrays.copyOf(data, data.length - 1);

        assertThat(answer(SamvAnswer.body(SamvAnswer.OK, cut)).card())
                .isEqualTo(new CardReading.Failed(CardProblem.MISREAD));
    }

    @Test
    void aBaseReadWithoutDataIsAMisread() {
        assertThat(answer(SamvAnswer.body(SamvAnswer.OK, new byte[0])).card())
                .isEqualTo(new CardReading.Failed(CardProblem.MISREAD));
    }

    @Test
    void aBodyThatDoesNotBeginWithZeroesIsNoAnswer() {
        assertThat(SamvAnswer.of(new byte[] {1, 0, (byte) 0x90})).isEmpty();
    }

    private static SamvAnswer answer(byte[] body) {
        return SamvAnswer.of(body).orElseThrow();
    }
}
