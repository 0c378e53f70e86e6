package org.hukoudesk.station.sync;

import java.security.SecureRandom;
import java.time.Clock;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.blob.BlobFiles;
import org.hukoudesk.store.station.OutboxState;

/// The running link between this workstation's store and the registry: sends the outbox, hears the feed. The registry
/// may be down when it starts; it catches up by itself.
public final class RegistryLink implements AutoCloseable {

    private final Store store;
    private final Line line;
    private final OutboxPusher pusher;
    private final FeedReader reader;

    private RegistryLink(Place place, Link link, Clock clock, Runnable onNews) {
        Backoff backoff = new Backoff(new SecureRandom());
        this.store = place.store();
        this.line = new Line(clock);
        this.pusher = new OutboxPusher(store, link, new BlobSender(link, place.blobs()), line, backoff, clock, onNews);
        this.reader = new FeedReader(link, new FeedApplier(store, clock), line, backoff, onNews);
    }

    /// @param onNews called on a thread of the link after news was applied or something sent was answered
    public static RegistryLink start(Place place, RegistryClient client, Clock clock, Runnable onNews) {
        RegistryLink made = new RegistryLink(place, client, clock, onNews);
        made.pusher.start();
        made.reader.start();
        return made;
    }

    /// To be called after a transaction that put something into the outbox.
    public void wake() {
        pusher.wake();
    }

    /// For the lamp in the header; reads the store, so not on the window's thread.
    public LinkState state() {
        return line.state(store.read(tx -> tx.outbox().countIn(OutboxState.PENDING)));
    }

    /// Breaks off what is under way; what was not answered is sent again next time. The client is its owner's to close.
    @Override
    public void close() {
        pusher.close();
        reader.close();
    }

    /// Where the link reads and writes on this workstation.
    public record Place(Store store, BlobFiles blobs) {}
}
