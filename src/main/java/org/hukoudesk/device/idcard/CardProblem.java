package org.hukoudesk.device.idcard;

import java.util.Locale;

/// Why a card could not be read, as a key for the sentence the officer sees.
public enum CardProblem {
    /// The configured port does not exist, or another program holds it.
    PORT_MISSING,
    /// The line broke while in use: the cable was pulled.
    LINE_LOST,
    /// The reader is connected but silent.
    NO_ANSWER,
    /// The answer arrived damaged; laying the card down again usually helps.
    MISREAD,
    /// The reader saw the card but could not read it: moved too early, worn, or not genuine.
    CARD_UNREADABLE,
    /// The reader reports its own fault: self-test failed or security module not authorised.
    READER_FAULT,
    /// The waiting thread was interrupted.
    INTERRUPTED;

    /// The key of the message in a string bundle, such as `device.idcard.line-lost`.
    public String key() {
        return "device.idcard." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
