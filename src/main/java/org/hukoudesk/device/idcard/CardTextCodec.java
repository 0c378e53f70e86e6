package org.hukoudesk.device.idcard;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.hukoudesk.device.idcard.CardLayout.Place;

/// Card text to and from its 256 bytes.
final class CardTextCodec {

    private static final String LONG_TERM = "长期";
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final byte[] PADDING = " ".getBytes(StandardCharsets.UTF_16LE);

    private CardTextCodec() {}

    /// Empty when the bytes are not a card: wrong length or a date that is none.
    static Optional<CardText> decode(byte[] text) {
        if (text.length != CardLayout.TEXT_BYTES) {
            return Optional.empty();
        }
        var mark = new String(text, CardLayout.TYPE.at(), CardLayout.TYPE.bytes(), StandardCharsets.UTF_16LE);
        var type = CardType.of(mark.charAt(0));
        var layout = CardLayout.of(type);
        try {
            return Optional.of(new CardText(
                    type,
                    field(text, layout.name()),
                    field(text, layout.sex()),
                    field(text, layout.ethnic()),
                    date(field(text, layout.birth())),
                    field(text, layout.address()),
                    field(text, layout.number()),
                    field(text, layout.issuer()),
                    validity(text)));
        } catch (DateTimeException notACard) {
            // The parser's message would quote what stood on the card; the reading is a misread and nothing more.
            return Optional.empty();
        }
    }

    /// The 256 bytes of a card.
    ///
    /// @throws IllegalArgumentException if a field is longer than its place on the card
    static byte[] encode(CardText card) {
        var text = new byte[CardLayout.TEXT_BYTES];
        pad(text);
        var layout = CardLayout.of(card.type());
        put(text, layout.name(), card.name());
        put(text, layout.sex(), card.sexCode());
        put(text, layout.ethnic(), card.ethnicCode());
        put(text, layout.birth(), DATE.format(card.birthDate()));
        put(text, layout.address(), card.address());
        put(text, layout.number(), card.idNumber());
        put(text, layout.issuer(), card.issuer());
        put(text, CardLayout.FROM, DATE.format(card.validity().from()));
        put(
                text,
                CardLayout.UNTIL,
                card.validity().isLongTerm()
                        ? LONG_TERM
                        : DATE.format(card.validity().until()));
        put(text, CardLayout.TYPE, String.valueOf(card.type().mark()));
        return text;
    }

    private static CardValidity validity(byte[] text) {
        var from = date(field(text, CardLayout.FROM));
        var until = field(text, CardLayout.UNTIL);
        return new CardValidity(from, until.equals(LONG_TERM) ? CardValidity.LONG_TERM : date(until));
    }

    private static LocalDate date(String digits) {
        return LocalDate.parse(digits, DATE);
    }

    private static String field(byte[] text, Place place) {
        return new String(text, place.at(), place.bytes(), StandardCharsets.UTF_16LE).strip();
    }

    private static void pad(byte[] text) {
        for (int at = 0; at < text.length; at += PADDING.length) {
            System.arraycopy(PADDING, 0, text, at, PADDING.length);
        }
    }

    private static void put(byte[] text, Place place, String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_16LE);
        if (bytes.length > place.bytes()) {
            throw new IllegalArgumentException(
                    "a card field at byte " + place.at() + " holds " + place.bytes() + " bytes, not " + bytes.length);
        }
        System.arraycopy(bytes, 0, text, place.at(), bytes.length);
    }
}
