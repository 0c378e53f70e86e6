package org.hukoudesk.tour;

import org.hukoudesk.town.Cast;
import org.hukoudesk.town.Hands;
import org.hukoudesk.town.Login;

/// 何川 and after him 罗岚 at the office of 渝北: approve at the station, then at the county.
final class OfficePart {

    private final Hands hands;

    OfficePart(Hands hands) {
        this.hands = hands;
    }

    void play() {
        approve(Cast.HE_CHUAN, "07-review", "08-approved-station");
        Login.leave(hands);
        approve(Cast.LUO_LAN, "09-review-county", "10-permit-issued");
    }

    private void approve(Cast.Officer officer, String before, String after) {
        Login.sitDown(hands, officer);
        hands.click("entry-review");
        hands.read("陈*安");
        hands.picture(before);
        hands.press("approve");
        hands.picture(after);
    }
}
