package org.hukoudesk.device.idcard;

import java.time.LocalDate;

/// Invented cards, with numbers in division 99xxxx.
public final class CardFixture {

    private CardFixture() {}

    /// The head of the family; his name has a character outside the basic plane.
    public static CardText cardOfChenJian() {
        return new CardText(
                CardType.RESIDENT,
                "陈𠮷安",
                "1",
                "01",
                LocalDate.of(1984, 3, 12),
                "四川省德阳市旌阳区千山街99号",
                "990101198403120018",
                "旌阳区公安局",
                new CardValidity(LocalDate.of(2019, 5, 20), LocalDate.of(2039, 5, 20)));
    }

    /// A card without an end.
    public static CardText longTermCard() {
        var card = cardOfChenJian();
        return new CardText(
                card.type(),
                "老人",
                card.sexCode(),
                card.ethnicCode(),
                LocalDate.of(1950, 1, 1),
                card.address(),
                "990101195001010019",
                card.issuer(),
                new CardValidity(LocalDate.of(2006, 1, 1), CardValidity.LONG_TERM));
    }
}
