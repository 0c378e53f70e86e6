package org.hukoudesk.tour;

/// 唐蓉 at 旌阳: verifies the permit and releases the family.
final class OriginPart {

    private final Hands hands;

    OriginPart(Hands hands) {
        this.hands = hands;
    }

    void play() {
        LoginPart.sitDown(hands, Cast.TANG_RONG);
        hands.click("entry-exchange");
        hands.read("渝");
        hands.picture("11-origin");
    }
}
