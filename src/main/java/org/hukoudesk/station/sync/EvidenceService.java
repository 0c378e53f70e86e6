package org.hukoudesk.station.sync;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hukoudesk.station.shell.Work;

/// Scanned pages of a case for a screen, fetched one after the other, so that a thick file takes neither the line nor
/// the memory whole. Used on the thread that owns the screens.
public final class EvidenceService {

    private final Casework casework;
    private final Work work;
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private boolean underway;
    private int round;

    public EvidenceService(Casework casework, Work work) {
        this.casework = casework;
        this.work = work;
    }

    /// Fetches a page and decodes it, both in the background; empty if it cannot be had.
    public <T> void fetch(String hash, Function<byte[], Optional<T>> decode, Consumer<Optional<T>> shown) {
        int asked = round;
        queue.add(() -> work.run(() -> casework.scan(hash).flatMap(decode), page -> arrived(asked, page, shown), _ -> {
            arrived(asked, Optional.empty(), shown);
            return false;
        }));
        if (!underway) {
            next();
        }
    }

    private <T> void arrived(int asked, Optional<T> page, Consumer<Optional<T>> shown) {
        if (asked == round) {
            shown.accept(page);
        }
        next();
    }

    private void next() {
        Runnable job = queue.poll();
        underway = job != null;
        if (job != null) {
            job.run();
        }
    }

    /// Nobody looks at the pages asked for so far any more.
    public void forget() {
        round++;
        queue.clear();
    }
}
