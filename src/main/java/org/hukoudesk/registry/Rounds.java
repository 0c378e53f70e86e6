package org.hukoudesk.registry;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.registry.platform.DispositionDesk;
import org.hukoudesk.registry.platform.HttpCriminalRecords;
import org.hukoudesk.registry.platform.Inquiries;
import org.hukoudesk.registry.residence.ResidenceNight;
import org.hukoudesk.registry.watch.Watch;
import org.hukoudesk.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the registry does unasked: the night of residence permits, and asking the platform of criminal records.
final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Store store;
    private final Clock clock;
    private final ResidenceNight night;
    private final Watch nights;
    private final Platform platform;

    private Rounds(Store store, Clock clock, ResidenceNight night, Platform platform) {
        this.store = store;
        this.clock = clock;
        this.night = night;
        this.nights = new Watch("residence-night", night::look);
        this.platform = platform;
    }

    /// The platform we ask, or none; `endings` are run in order.
    private record Platform(String address, Runnable wake, List<Runnable> endings) {}

    static Rounds start(Store store, Optional<URI> platform, DispositionDesk desk, Clock clock) {
        var rounds = new Rounds(
                store,
                clock,
                new ResidenceNight(store, clock),
                platform.map(address -> asking(store, address, desk, clock)).orElseGet(Rounds::none));
        rounds.nights.start();
        return rounds;
    }

    private static Platform asking(Store store, URI address, DispositionDesk desk, Clock clock) {
        var records = new HttpCriminalRecords(address);
        var inquiries = new Inquiries(store, records, desk, clock).start();
        return new Platform(address.toString(), inquiries::wake, List.of(records::close, inquiries::close));
    }

    private static Platform none() {
        LOG.warn("No platform of criminal records is named (--platform): inquiries wait");
        return new Platform("none", () -> {}, List.of());
    }

    /// An inquiry was opened; rung after the commit.
    void wakeInquiries() {
        platform.wake().run();
    }

    /// Does the night of today, and says what came of it.
    String night() {
        ResidenceNight.Tally tally = night.run(ChinaTime.dayOf(clock.instant()));
        return "night suspended " + tally.suspended() + " ended " + tally.ended();
    }

    /// Which platform is asked, and how many inquiries wait.
    String platform() {
        long waiting = store.read(tx -> tx.inquiries().waiting());
        return "platform " + platform.address() + " waiting " + waiting;
    }

    @Override
    public void close() {
        platform.endings().forEach(Runnable::run);
        nights.close();
    }
}
