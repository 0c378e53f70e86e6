package org.hukoudesk.domain.register;

import java.time.LocalDate;
import org.hukoudesk.domain.migration.Permit;

/// The booklet's line 何时(何因)由何地迁来, written once at the act and printed as it was then.
final class CameText {

    private CameText() {}

    static String on(LocalDate day, Permit permit) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日 "
                + permit.ground().causeText() + " 由" + permit.origin().originAddress() + "迁来";
    }
}
