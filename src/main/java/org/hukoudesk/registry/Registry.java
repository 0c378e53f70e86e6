package org.hukoudesk.registry;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.domain.request.ActKey;
import org.hukoudesk.registry.api.Desks;
import org.hukoudesk.registry.api.FeedBell;
import org.hukoudesk.registry.api.RegistryServer;
import org.hukoudesk.registry.casework.ActDesk;
import org.hukoudesk.registry.casework.InquiryCases;
import org.hukoudesk.registry.casework.InquiryPapers;
import org.hukoudesk.registry.casework.NightRound;
import org.hukoudesk.registry.casework.PaperDesk;
import org.hukoudesk.registry.casework.ResidenceCases;
import org.hukoudesk.registry.casework.StepDesk;
import org.hukoudesk.registry.check.CheckReport;
import org.hukoudesk.registry.check.StoreCheck;
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
import org.hukoudesk.registry.platform.InquiryDesk;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.blob.BlobFiles;

/// The central registry, built in reading order and closed in reverse: store, authority, desks, door,
/// watch.
public final class Registry implements AutoCloseable {

    private static final String CHECK = "--check";

    private final Store store;
    private final RegistryServer server;
    private final Rounds rounds;
    private final NightWatch watch;
    private final Administration administration;

    private Registry(
            Store store, RegistryServer server, Rounds rounds, NightWatch watch, Administration administration) {
        this.store = store;
        this.server = server;
        this.rounds = rounds;
        this.watch = watch;
        this.administration = administration;
    }

    public static Registry open(RegistrySettings settings, Clock clock) {
        Store store = Store.open(settings.store(), StoreRole.REGISTRY);
        Authority authority = Authority.open(
                settings.data().resolve("authority"), settings.password().toCharArray(), clock);
        var book = new BookInStore(store);
        var polls = new FeedBell();
        var waker = new AtomicReference<Optional<Runnable>>(Optional.empty());
        NewsBell bell = workstations -> {
            workstations.forEach(polls::ring);
            waker.get().ifPresent(Runnable::run);
        };
        var catalogue = Catalogue.load(settings.data().resolve("catalogue"));
        Announcer.OriginBudget budget = Announcer.OriginBudget.of(catalogue);
        var hands = Hands.of(catalogue, new Announcer(budget), clock);
        var counter = new Backfill(store, clock, bell, budget);
        Exchange.Law law = hands.law(budget, catalogue);
        var signed = new SignedDesk(new Exchange(store, clock, bell, law), counter);
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
        Rounds rounds = Rounds.start(store, settings.platform(), hands.inquiries(), clock);
        waker.set(Optional.of(() -> {
            if (hands.inquiries().hasOpened()) {
                rounds.wakeInquiries();
            }
        }));
        var transfers = Administration.Transfers.of(store, clock, bell, catalogue);
        var round = new NightRound(store, clock, bell, law);
        var staff = new Administration(store, book, counter, transfers, round, clock);
        return new Registry(store, server.start(), rounds, new NightWatch(round, clock).start(), staff);
    }

    /// Whose hands carry out what cases lead to, besides permits.
    private record Hands(ActDesk acts, PaperDesk papers, ResidenceCases residence, InquiryCases inquiries) {

        static Hands of(Catalogue catalogue, Announcer announcer, Clock clock) {
            return new Hands(
                    new ActDesk(announcer, catalogue.divisions()::fullName),
                    new PaperDesk((table, code) -> catalogue.table(table).flatMap(found -> found.text(code))),
                    new ResidenceCases(),
                    new InquiryCases(
                            new InquiryDesk(catalogue.calendar()), new InquiryPapers(catalogue), announcer, clock));
        }

        Exchange.Law law(Announcer.OriginBudget budget, Catalogue catalogue) {
            return new Exchange.Law(
                    budget,
                    catalogue,
                    Map.of(
                            ActKey.Effect.REGISTER,
                            acts,
                            ActKey.Effect.PAPER,
                            papers,
                            ActKey.Effect.RESIDENCE,
                            residence,
                            ActKey.Effect.INQUIRY,
                            inquiries),
                    desk -> new StepDesk(desk, catalogue));
        }
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

    /// What the registry does unasked.
    Rounds rounds() {
        return rounds;
    }

    @Override
    public void close() {
        server.close();
        rounds.close();
        watch.close();
        store.close();
    }

    /// Starts with the settings of the command line, then obeys the console until it says stop or ends.
    public static void run(Clock clock, String... arguments) {
        RegistrySettings settings = RegistrySettings.of(arguments);
        try (Registry registry = open(settings, clock)) {
            new Console(registry, System.in, System.out).run();
        }
    }

    /// With `--check` first nothing is started: the store is judged, and the exit code says whether all holds.
    static void main(String... arguments) {
        if (List.of(arguments).indexOf(CHECK) == 0) {
            List<String> where = List.of(arguments).subList(1, arguments.length);
            System.exit(isSound(RegistrySettings.storeOf(where), System.out) ? 0 : 1);
        }
        run(Clock.systemUTC(), arguments);
    }

    private static boolean isSound(StoreSettings settings, PrintStream said) {
        try (Store store = Store.open(settings, StoreRole.REGISTRY)) {
            CheckReport report = new StoreCheck(store).run(said::println);
            said.println(report.line());
            return report.holds();
        }
    }
}
