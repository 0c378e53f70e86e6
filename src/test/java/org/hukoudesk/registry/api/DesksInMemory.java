package org.hukoudesk.registry.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.link.FeedEntry;
import org.hukoudesk.contract.link.FeedPage;
import org.hukoudesk.registry.enrolment.EnrolmentDesk;

/// Desks that remember what they were given.
final class DesksInMemory implements MessageDesk, QueryDesk, FeedDesk, BlobDesk {

    final List<Envelope> accepted = new CopyOnWriteArrayList<>();
    final List<FeedEntry> news = new CopyOnWriteArrayList<>();
    final CountDownLatch askedForNews = new CountDownLatch(1);
    private final Map<String, byte[]> blobs = new ConcurrentHashMap<>();

    Desks with(EnrolmentDesk enrolment) {
        return new Desks(this, this, this, this, enrolment);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("case.submit", "case.break");
    }

    @Override
    public Answer accept(Caller caller, Envelope envelope, byte[] raw) {
        if (envelope.kind().equals("case.break")) {
            throw new IllegalStateException("a secret of the inside");
        }
        accepted.add(envelope);
        return new Answer.Done("{\"caseNo\":\"A1\"}");
    }

    @Override
    public Answer person(Caller caller, Envelope query) {
        return new Answer.Done("{\"officer\":\"" + caller.officer().id() + "\"}");
    }

    @Override
    public FeedPage after(CallingStation station, long cursor, int limit) {
        List<FeedEntry> found = news.stream()
                .filter(each -> each.cursor() > cursor)
                .limit(limit)
                .toList();
        askedForNews.countDown();
        return found.isEmpty()
                ? FeedPage.nothingAfter(cursor)
                : new FeedPage(found, found.getLast().cursor(), false);
    }

    @Override
    public OptionalLong length(CallingStation station, String hash) {
        byte[] kept = blobs.get(station.id() + hash);
        return kept == null ? OptionalLong.empty() : OptionalLong.of(kept.length);
    }

    @Override
    public void keep(CallingStation station, String hash, Path file) {
        try {
            blobs.put(station.id() + hash, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Content> open(CallingStation station, String hash) {
        return Optional.ofNullable(blobs.get(station.id() + hash))
                .map(kept -> new Content(new ByteArrayInputStream(kept), kept.length));
    }
}
