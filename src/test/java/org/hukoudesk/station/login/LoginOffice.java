package org.hukoudesk.station.login;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.station.shell.Officers;

/// Two officers on one workstation; 周敏's PIN is 135790, everybody else has none that works.
public final class LoginOffice implements OfficerLogin {

    public static final Known ZHOU_MIN =
            new Known("50011204127", "周敏", Set.of(OfficerRole.WINDOW), LocalDate.of(2027, 6, 30), 2);
    static final Known HE_CHUAN =
            new Known("50011203301", "何川", Set.of(OfficerRole.SUPERVISOR), LocalDate.of(2026, 12, 1), 0);

    final List<char[]> typed = new ArrayList<>();
    Answer next = new Answer.WrongPin(4);
    List<Known> known = List.of(ZHOU_MIN, HE_CHUAN);

    @Override
    public List<Known> officers() {
        return known;
    }

    @Override
    public Answer open(String officerId, char[] pin) {
        typed.add(pin);
        boolean right =
                officerId.equals(ZHOU_MIN.officerId()) && String.valueOf(pin).equals("135790");
        return right ? new Answer.Opened(Officers.zhouMin()) : next;
    }

    void lockUntil(String time) {
        next = new Answer.Locked(Instant.parse(time));
    }
}
