package org.hukoudesk.station.control;

import java.util.Locale;

/// What a lamp says before its colour does: each sign is a shape of its own.
public enum Sign {
    /// A filled circle with a tick: as it should be.
    OK,
    /// A triangle with an exclamation mark: needs something from the officer, or is due soon.
    DUE,
    /// An octagon with a cross: stops the hand, or is overdue.
    STOP,
    /// A ring with clock hands: under way.
    BUSY,
    /// A hollow ring: not yet.
    IDLE;

    /// The style class of this sign, from the shared sheet.
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
