package org.hukoudesk.station.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.station.sync.Casework;

/// Fetches scanned pages one after the other, so that a thick file does not fill the line.
final class EvidencePages {

    private final Casework casework;
    private final Work work;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Work.Running running = () -> {};
    private boolean busy;

    EvidencePages(Casework casework, Work work) {
        this.casework = casework;
        this.work = work;
    }

    /// Fetches and decodes a page in the background; empty if it cannot be had.
    <T> void fetch(String hash, Function<byte[], Optional<T>> decode, Consumer<Optional<T>> shown) {
        waiting.add(() -> running = work.run(
                () -> casework.scan(hash).flatMap(decode),
                page -> {
                    shown.accept(page);
                    next();
                },
                _ -> {
                    next();
                    return false;
                }));
        if (!busy) {
            next();
        }
    }

    /// Nobody looks at the pages asked for so far any more.
    void forget() {
        waiting.clear();
        busy = false;
        running.cancel();
    }

    private void next() {
        Runnable job = waiting.poll();
        busy = job != null;
        if (job != null) {
            job.run();
        }
    }
}
