package org.hukoudesk.device.idcard;

import java.time.Duration;

/// One question, one answer, on an open line.
final class SamvDialogue {

    private static final int CHUNK = 4096;

    private final SerialLine line;
    private final byte[] chunk = new byte[CHUNK];

    SamvDialogue(SerialLine line) {
        this.line = line;
    }

    /// What came of a question.
    sealed interface Reply {}

    record Answered(SamvAnswer answer) implements Reply {}

    record Failed(CardProblem problem) implements Reply {}

    Reply ask(SamvFrame.Request command, Duration limit) {
        line.discardInput();
        if (!line.write(command.frame())) {
            return new Failed(CardProblem.LINE_LOST);
        }
        var parser = new SamvParser();
        long deadline = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < deadline) {
            if (Thread.currentThread().isInterrupted()) {
                return new Failed(CardProblem.INTERRUPTED);
            }
            int count = line.read(chunk);
            if (count < 0) {
                return new Failed(CardProblem.LINE_LOST);
            }
            switch (parser.feed(chunk, count)) {
                case SamvParser.Found.Body body -> {
                    return SamvAnswer.of(body.bytes())
                            .<Reply>map(Answered::new)
                            .orElseGet(() -> new Failed(CardProblem.MISREAD));
                }
                case SamvParser.Found.Damaged() -> {
                    return new Failed(CardProblem.MISREAD);
                }
                case SamvParser.Found.Incomplete() -> {}
            }
        }
        return new Failed(CardProblem.NO_ANSWER);
    }
}
