package org.hukoudesk.station.print;

import java.util.Locale;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.store.station.PrintState;

/// What is true of one page's paper, as the officer is told it.
enum PaperTruth {
    TO_PRINT(Sign.IDLE),
    /// With the printer; nobody says yet that it is out.
    SENT(Sign.BUSY),
    /// The printer waits for a hand.
    WAITING(Sign.DUE),
    PRINTED(Sign.OK),
    /// Nobody knows: look at the paper.
    LOOK(Sign.DUE),
    VOID(Sign.STOP),
    ISSUED(Sign.OK);

    private final Sign sign;

    PaperTruth(Sign sign) {
        this.sign = sign;
    }

    static PaperTruth of(PrintState state) {
        return switch (state) {
            case PREPARED, SPOOLED -> SENT;
            case CONFIRMED -> PRINTED;
            case UNKNOWN -> LOOK;
            case ISSUED -> ISSUED;
            case VOIDED -> VOID;
        };
    }

    Sign sign() {
        return sign;
    }

    /// Key of its word.
    String word() {
        return "print.truth." + name().toLowerCase(Locale.ROOT);
    }
}
