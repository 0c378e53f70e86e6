package org.hukoudesk.device.idcard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.hukoudesk.device.idcard.CardReading.Failed;
import org.hukoudesk.device.idcard.CardReading.NoCard;

/// A SAM_V reader on a serial port.
///
/// The port is opened for each reading, so a cable pulled and put back heals by itself.
public final class SamvReader implements IdCardReader {

    /// Readers answer find and select in 100 to 1000 ms.
    private static final Duration SHORT_ANSWER = Duration.ofSeconds(1);
    /// A base read takes 1 to 1.5 s.
    private static final Duration READ_ANSWER = Duration.ofSeconds(3);
    /// Readers want at least 300 ms between two attempts to find a card.
    private static final Duration FIND_PAUSE = Duration.ofMillis(300);

    private final Path device;

    /// A reader on `device`, such as `/dev/ttyUSB0`.
    public SamvReader(Path device) {
        this.device = device;
    }

    @Override
    public boolean isAvailable() {
        return Files.exists(device);
    }

    @Override
    public CardReading read(Duration limit) {
        var opened = SerialLine.open(device);
        if (opened.isEmpty()) {
            return new Failed(CardProblem.PORT_MISSING);
        }
        try (var line = opened.get()) {
            return read(new SamvDialogue(line), System.nanoTime() + limit.toNanos());
        }
    }

    private static CardReading read(SamvDialogue dialogue, long deadline) {
        while (true) {
            switch (dialogue.ask(SamvFrame.Request.FIND, SHORT_ANSWER)) {
                case SamvDialogue.Failed(var problem) -> {
                    return new Failed(problem);
                }
                case SamvDialogue.Answered(var answer) -> {
                    if (answer.status() == SamvAnswer.FOUND) {
                        return readFound(dialogue);
                    }
                    if (answer.status() != SamvAnswer.NO_CARD) {
                        return new Failed(answer.problem());
                    }
                }
            }
            if (System.nanoTime() + FIND_PAUSE.toNanos() > deadline) {
                return new NoCard();
            }
            LockSupport.parkNanos(FIND_PAUSE.toNanos());
        }
    }

    private static CardReading readFound(SamvDialogue dialogue) {
        return switch (dialogue.ask(SamvFrame.Request.SELECT, SHORT_ANSWER)) {
            case SamvDialogue.Failed(var problem) -> new Failed(problem);
            case SamvDialogue.Answered(var selected) ->
                selected.status() == SamvAnswer.OK ? readBase(dialogue) : new Failed(selected.problem());
        };
    }

    private static CardReading readBase(SamvDialogue dialogue) {
        return switch (dialogue.ask(SamvFrame.Request.READ_BASE, READ_ANSWER)) {
            case SamvDialogue.Failed(var problem) -> new Failed(problem);
            case SamvDialogue.Answered(var answer) ->
                answer.status() == SamvAnswer.OK ? answer.card() : new Failed(answer.problem());
        };
    }
}
