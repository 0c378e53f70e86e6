package org.hukoudesk.device.idcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CardTextCodecTest {

    static Stream<CardText> cards() {
        var card = CardFixture.cardOfChenJian();
        return Stream.of(
                card,
                CardFixture.longTermCard(),
                foreigner(CardType.FOREIGNER_2017, "A060"),
                foreigner(CardType.FOREIGNER_2023, ""));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void aCardSurvivesTheWayThroughItsBytes(CardText card) {
        assertThat(CardTextCodec.decode(CardTextCodec.encode(card))).contains(card);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,   陈𠮷安
            30,  1
            32,  01
            36,  19840312
            52,  四川省德阳市旌阳区千山街99号
            122, 990101198403120018
            158, 旌阳区公安局
            188, 20190520
            204, 20390520
            """)
    void eachFieldStandsAtItsPlace(int at, String value) {
        var text = CardTextCodec.encode(CardFixture.cardOfChenJian());

        var length = value.getBytes(StandardCharsets.UTF_16LE).length;
        assertThat(new String(text, at, length, StandardCharsets.UTF_16LE)).isEqualTo(value);
    }

    @Test
    void longTermIsWrittenAndReadAsSuch() {
        var text = CardTextCodec.encode(CardFixture.longTermCard());

        assertThat(new String(text, 204, 4, StandardCharsets.UTF_16LE)).isEqualTo("长期");
        assertThat(CardTextCodec.decode(text).orElseThrow().validity().isLongTerm())
                .isTrue();
    }

    @Test
    void anUnknownMarkIsAResidentCard() {
        var text = CardTextCodec.encode(CardFixture.cardOfChenJian());
        text[248] = '?';

        assertThat(CardTextCodec.decode(text).orElseThrow().type()).isEqualTo(CardType.RESIDENT);
    }

    @Test
    void bytesWithoutADateAreNoCard() {
        assertThat(CardTextCodec.decode(new byte[256])).isEmpty();
    }

    @Test
    void aNameOfEightRareCharactersDoesNotFit() {
        var card = CardFixture.cardOfChenJian();
        var tooLong = new CardText(
                card.type(),
                "𠮷".repeat(8),
                card.sexCode(),
                card.ethnicCode(),
                card.birthDate(),
                card.address(),
                card.idNumber(),
                card.issuer(),
                card.validity());

        assertThatThrownBy(() -> CardTextCodec.encode(tooLong)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingPersonalIsPrinted() {
        var card = CardFixture.cardOfChenJian();

        assertThat(new CardReading.CardRead(card, new CardPhoto(new byte[1])).toString())
                .doesNotContain(card.name(), card.idNumber(), card.address(), "1984");
    }

    private static CardText foreigner(CardType type, String issuer) {
        var validity = new CardValidity(LocalDate.of(2024, 1, 1), LocalDate.of(2034, 1, 1));
        return new CardText(type, "白求安", "2", "", LocalDate.of(1990, 7, 8), "", "99099019900708", issuer, validity);
    }
}
