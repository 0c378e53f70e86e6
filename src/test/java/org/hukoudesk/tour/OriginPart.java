package org.hukoudesk.tour;

import org.hukoudesk.town.Cast;
import org.hukoudesk.town.Hands;
import org.hukoudesk.town.Login;

/// 唐蓉 at 旌阳: verifies the permit and releases the family.
final class OriginPart {

    private final Hands hands;

    OriginPart(Hands hands) {
        this.hands = hands;
    }

    void play() {
        Login.sitDown(hands, Cast.TANG_RONG);
        hands.click("entry-exchange");
        hands.read("待核验");
        hands.clickText("陈*安 等 3 人");
        hands.fill("verification", "已电话核对申请人，户口簿与底册一致");
        hands.picture("11-origin");
        hands.press("release");
        hands.read("已迁出");
        hands.picture("11-released");
        hands.read("已落户");
        hands.picture("17-origin-settled");
    }
}
