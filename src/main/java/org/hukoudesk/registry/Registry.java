package org.hukoudesk.registry;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.domain.request.ActKey;
import org.hukoudesk.registry.api.Desks;
import org.hukoudesk.registry.api.FeedBell;
import org.hukoudesk.registry.api.RegistryServer;
import org.hukoudesk.registry.casework.ActDesk;
import org.hukoudesk.registry.casework.PaperDesk;
import org.hukoudesk.registry.enrolment.Authority;
import org.hukoudesk.registry.enrolment.BookInStore;
import org.hukoudesk.registry.enrolment.EnrolmentDesk;
import org.hukoudesk.registry.exchange.Announcer;
import org.hukoudesk.registry.exchange.Backfill;
import org.hukoudesk.registry.exchange.BlobShelf;
import org.hukoudesk.registry.exchange.Exchange;
import org.hukoudesk.registry.exchange.SignedDesk;
import org.hukoudesk.registry.feed.FeedPages;
import org.hukoudesk.registry.feed.NewsBell;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.blob.BlobFiles;

/// The central registry, built in reading order and closed in reverse: store, authority, desks, door.
public final class Registry implements AutoCloseable {

    /// 迁出地 answers within one working day (domain reference §4.4).
    private static final int ORIGIN_WORKING_DAYS = 1;

    private final Store store;
    private final RegistryServer server;
    private final Administration administration;

    private Registry(Store store, RegistryServer server, Administration administration) {
        this.store = store;
        this.server = server;
        this.administration = administration;
    }

    public static Registry open(RegistrySettings settings, Clock clock) {
        Store store = Store.open(settings.store(), StoreRole.REGISTRY);
        Authority authority = Authority.open(
                settings.data().resolve("authority"), settings.password().toCharArray(), clock);
        var book = new BookInStore(store);
        var polls = new FeedBell();
        NewsBell bell = workstations -> workstations.forEach(polls::ring);
        var catalogue = Catalogue.load();
        Announcer.OriginBudget budget = originBudget(catalogue.calendar());
        var counter = new Backfill(store, clock, bell, budget);
        var signed = new SignedDesk(new Exchange(store, clock, bell, law(catalogue, budget)), counter);
        Path blobs = settings.data().resolve("blobs");
        var shelf = new BlobShelf(store, BlobFiles.plain(blobs));
        var desks = new Desks(signed, signed, new FeedPages(store), shelf, new EnrolmentDesk(authority, book, clock));
        var door = new RegistryServer.Settings(
                settings.host(),
                settings.port(),
                settings.enrolmentPort(),
                settings.data().resolve("incoming"));
        var server =
                new RegistryServer(door, authority.serverIdentity(List.of(settings.host())), book, desks, polls, clock);
        return new Registry(store, server.start(), new Administration(store, book, counter, clock, new SecureRandom()));
    }

    private static Exchange.Law law(Catalogue catalogue, Announcer.OriginBudget budget) {
        var acts = new ActDesk(new Announcer(budget), catalogue.divisions()::fullName);
        var papers = new PaperDesk((table, code) -> catalogue.table(table).flatMap(found -> found.text(code)));
        return new Exchange.Law(budget, catalogue, Map.of(ActKey.Effect.REGISTER, acts, ActKey.Effect.PAPER, papers));
    }

    private static Announcer.OriginBudget originBudget(WorkingCalendar calendar) {
        return issuedOn -> calendar.deadline(issuedOn, ORIGIN_WORKING_DAYS).date();
    }

    public int port() {
        return server.port();
    }

    public int enrolmentPort() {
        return server.enrolmentPort();
    }

    /// What only the registry's own staff may do.
    public Administration administration() {
        return administration;
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }

    /// Starts with the settings of the command line, then obeys the console until it says stop or ends.
    public static void run(Clock clock, String... arguments) {
        RegistrySettings settings = RegistrySettings.of(arguments);
        try (Registry registry = open(settings, clock)) {
            new Console(registry, System.in, System.out).run();
        }
    }

    static void main(String... arguments) {
        run(Clock.systemUTC(), arguments);
    }
}
