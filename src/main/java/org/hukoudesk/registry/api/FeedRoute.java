package org.hukoudesk.registry.api;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.util.Optional;
import org.hukoudesk.contract.link.FeedPage;
import org.hukoudesk.contract.link.LinkLimits;
import org.hukoudesk.contract.link.LinkPaths;
import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.contract.link.ProblemCode;
import org.hukoudesk.contract.link.WireException;

/// The long poll: answers at once when there is news, else as soon as the bell rings, else when the wait is over.
final class FeedRoute implements HttpService {

    /// The bell of another process cannot be heard here; so often we look ourselves.
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final FeedDesk desk;
    private final FeedBell bell;
    private final StationGate gate;

    FeedRoute(FeedDesk desk, FeedBell bell, StationGate gate) {
        this.desk = desk;
        this.bell = bell;
        this.gate = gate;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(LinkPaths.FEED, this::poll);
    }

    private void poll(ServerRequest request, ServerResponse response) {
        Optional<Long> after = Wire.number(request.query().first("after").orElse("0"));
        Optional<Long> wait = Wire.number(request.query().first("wait").orElse("0"));
        if (after.isEmpty() || wait.isEmpty()) {
            Wire.refuse(response, Problem.of(ProblemCode.MALFORMED, "after and wait are whole numbers"));
            return;
        }
        long seconds = Math.min(wait.get(), LinkLimits.MAX_FEED_WAIT.toSeconds());
        CallingStation station = StationGate.stationOf(request);
        FeedPage page = news(station, after.get(), Duration.ofSeconds(seconds));
        // The certificate may have been revoked while the poll was held.
        switch (gate.check(station.certificate())) {
            case StationGate.Refused(Problem problem) -> Wire.refuse(response, problem);
            case StationGate.Admitted(CallingStation _) -> Wire.json(response, page);
        }
    }

    private FeedPage news(CallingStation station, long after, Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        while (true) {
            long rung = bell.rung(station.id());
            FeedPage page = desk.after(station, after, LinkLimits.FEED_PAGE);
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (!page.entries().isEmpty() || !left.isPositive() || bell.isClosed()) {
                return page;
            }
            pause(station.id(), rung, left.compareTo(LOOK_AGAIN) < 0 ? left : LOOK_AGAIN);
        }
    }

    private void pause(String workstation, long rung, Duration longest) {
        try {
            bell.await(workstation, rung, longest);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WireException("link.interrupted", e);
        }
    }
}
