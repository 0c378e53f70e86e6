package org.hukoudesk.domain.home;

import java.time.LocalDate;

/// The booklet's line 何时(何因)由何地迁来, written once at the act and printed as it was then.
public final class CameText {

    private CameText() {}

    public static String on(LocalDate day, String cause, String fromAddress) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日 " + cause + " 由" + fromAddress
                + "迁来";
    }
}
