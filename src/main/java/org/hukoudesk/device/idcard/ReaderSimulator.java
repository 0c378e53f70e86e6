package org.hukoudesk.device.idcard;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A reader without a machine, following a script: each reading takes the next scene.
///
/// When the script is at its end, a reading waits for its limit and finds no card. Scenes may be added from any thread.
public final class ReaderSimulator implements IdCardReader {

    private final BlockingQueue<CardReading> scenes = new LinkedBlockingQueue<>();
    private volatile boolean available = true;

    /// The card is laid down once.
    public ReaderSimulator lay(CardText card) {
        return play(new CardReading.CardRead(card, new CardPhoto(new byte[SamvAnswer.PHOTO_BYTES])));
    }

    /// The next reading fails.
    public ReaderSimulator fail(CardProblem problem) {
        return play(new CardReading.Failed(problem));
    }

    /// The next reading ends as given.
    public ReaderSimulator play(CardReading scene) {
        scenes.add(scene);
        return this;
    }

    public void setAvailable(boolean available) {
        this.available = available;
    }

    @Override
    public boolean isAvailable() {
        return available;
    }

    @Override
    public CardReading read(Duration limit) {
        if (!available) {
            return new CardReading.Failed(CardProblem.PORT_MISSING);
        }
        try {
            var scene = scenes.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
            return scene == null ? new CardReading.NoCard() : scene;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new CardReading.Failed(CardProblem.INTERRUPTED);
        }
    }
}
