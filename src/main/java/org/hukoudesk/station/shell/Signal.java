package org.hukoudesk.station.shell;

import org.hukoudesk.station.control.Sign;

/// What a lamp of the header says: its shape, its word, and on a click the reason and the next step.
///
/// @param name what the lamp is about: the link, the card reader, deadlines
/// @param icon of the Material2 pack
/// @param nextStep what the officer can do; may be [Message#NONE]
public record Signal(Message name, String icon, Sign sign, Message word, Message reason, Message nextStep) {}
