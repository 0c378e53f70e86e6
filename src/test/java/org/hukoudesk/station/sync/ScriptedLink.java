package org.hukoudesk.station.sync;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.link.FeedEntry;
import org.hukoudesk.contract.link.FeedPage;
import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.contract.link.ProblemCode;

/// A registry that answers as told; without a script it says yes to everything.
final class ScriptedLink implements Link {

    static final String YES = "{\"done\":true}";

    final List<String> asked = new CopyOnWriteArrayList<>();
    final Deque<Reply<String>> answers = new ArrayDeque<>();
    final List<FeedEntry> news = new ArrayList<>();
    final Map<String, Long> held = new HashMap<>();
    volatile boolean down;

    static <T> Reply<T> refusal(ProblemCode code) {
        return new Reply.Refused<>(Problem.of(code, "here"), Optional.empty());
    }

    @Override
    public Reply<String> send(Envelope message) {
        if (down) {
            return new Reply.Unreachable<>("down");
        }
        asked.add(message.messageId());
        return answers.isEmpty() ? new Reply.Answered<>(YES) : answers.removeFirst();
    }

    @Override
    public Reply<FeedPage> feed(long after, Duration wait) {
        if (down) {
            return new Reply.Unreachable<>("down");
        }
        List<FeedEntry> found =
                news.stream().filter(each -> each.cursor() > after).toList();
        return new Reply.Answered<>(
                found.isEmpty()
                        ? FeedPage.nothingAfter(after)
                        : new FeedPage(found, found.getLast().cursor(), false));
    }

    @Override
    public Reply<UploadProgress> progress(String hash) {
        return new Reply.Answered<>(
                new UploadProgress(Math.abs(held.getOrDefault(hash, 0L)), held.getOrDefault(hash, 0L) < 0));
    }

    /// A whole blob is remembered by its negative length.
    @Override
    public Reply<UploadProgress> append(ChunkPlace place, byte[] chunk) {
        if (held.getOrDefault(place.hash(), 0L) != place.offset()) {
            return refusal(ProblemCode.OFFSET_DIFFERS);
        }
        asked.add("chunk at " + place.offset());
        long end = place.offset() + chunk.length;
        boolean whole = end == place.length();
        held.put(place.hash(), whole ? -end : end);
        return new Reply.Answered<>(new UploadProgress(end, whole));
    }
}
