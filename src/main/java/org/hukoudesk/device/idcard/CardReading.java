package org.hukoudesk.device.idcard;

/// What came of one attempt to read a card.
public sealed interface CardReading {

    /// The card was read completely.
    record CardRead(CardText text, CardPhoto photo) implements CardReading {}

    /// No card (or only one already read) lay on the reader within the time limit.
    record NoCard() implements CardReading {}

    /// Reading failed; `problem` names the remedy to show.
    record Failed(CardProblem problem) implements CardReading {}
}
