package org.hukoudesk.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hukoudesk.emulator.CardOnReader;
import org.hukoudesk.emulator.FreePort;
import org.hukoudesk.emulator.IppPrinterEmulator;
import org.hukoudesk.emulator.SanedEmulator;

/// Everything needed around the windows: the registry as a process, the machines on the counter of 渝北, and data
/// folders set up as workstations, each with its own key and certificate.
public final class Town implements AutoCloseable {

    private final Path folder;
    private final Path ledger;
    private final TownTime time;
    private final CardOnReader reader;
    private final SanedEmulator scanner;
    private final IppPrinterEmulator booklets;
    private final IppPrinterEmulator paper;
    private final int port = FreePort.next();
    private final int enrolmentPort = FreePort.next();
    private Optional<URI> platform = Optional.empty();
    private Program registry;

    /// A town whose registry begins with nothing.
    public Town(Path folder, TownTime time) {
        this(folder, folder.resolve("registry"), time);
    }

    /// @param ledger the registry's data folder, which outlives the machines and workstations in `folder`
    private Town(Path folder, Path ledger, TownTime time) {
        this.folder = folder;
        this.ledger = ledger;
        this.time = time;
        this.reader = new CardOnReader(made("reader"));
        reader.lay(Cast.card());
        this.scanner = new SanedEmulator(made("scanner"), FreePort.next());
        this.booklets = new IppPrinterEmulator(made("booklets"), FreePort.next(), IppPrinterEmulator.Paper.BOOKLET);
        this.paper = new IppPrinterEmulator(made("paper"), FreePort.next(), IppPrinterEmulator.Paper.A4);
        this.registry = registry();
    }

    /// The same registry another day, with machines and workstations of that day; this town must be closed.
    Town later(TownTime another) {
        Path place = ledger.resolveSibling(LocalDate.now(another.clock()).toString());
        return new Town(made(place), ledger, another);
    }

    /// A folder beside the registry's data, or a workstation's, in which an office keeps service items of its own.
    public static Path catalogueOf(Path data) {
        return data.resolve("catalogue");
    }

    private Path made(String name) {
        return made(folder.resolve(name));
    }

    private static Path made(Path place) {
        try {
            return Files.createDirectories(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Program registry() {
        var launch = new Program.Launch(TownProgram.class, jvm(), Map.of("HUKOU_AUTHORITY_PASSWORD", "tour-authority"));
        List<String> arguments = new ArrayList<>(List.of(
                TownProgram.REGISTRY,
                "--data",
                made(ledger).toString(),
                "--port",
                Integer.toString(port),
                "--enrolment-port",
                Integer.toString(enrolmentPort)));
        platform.ifPresent(address -> arguments.addAll(List.of("--platform", address.toString())));
        Program started = Program.start("registry", folder, launch, arguments.toArray(String[]::new));
        started.answer();
        return started;
    }

    /// Fills the registry's book, enters the family from paper and makes a data folder for each seat.
    public void settle(List<Cast.Seat> seats) {
        book(seats);
        registry.ask("backfill", Cast.TANG_RONG.id(), Cast.household());
        registry.ask("range", Cast.Organ.XINPAIFANG.code(), "990101", "600", "699");
        setUp(seats.stream().map(this::invited).toList());
    }

    /// Makes a data folder for each seat, in a town whose registry has its people already.
    void seat(List<Cast.Seat> seats) {
        book(seats);
        setUp(seats.stream().map(this::invited).toList());
    }

    private void book(List<Cast.Seat> seats) {
        for (Cast.Organ organ : Cast.Organ.ALL) {
            registry.ask("organ", organ.code(), organ.name(), organ.division());
        }
        for (Cast.Seat seat : everywhere(seats)) {
            String organs = seat.organs().stream().map(Cast.Organ::code).collect(Collectors.joining(","));
            registry.ask("workstation", seat.workstation(), organs);
            for (Cast.Officer officer : seat.officers()) {
                registry.ask(
                        "officer", officer.id(), officer.name(), officer.organ().code(), officer.role());
            }
        }
    }

    /// The seats of the town, these in place of those of the same role.
    private static List<Cast.Seat> everywhere(List<Cast.Seat> seats) {
        List<String> given = seats.stream().map(Cast.Seat::role).toList();
        return Stream.concat(seats.stream(), Cast.SEATS.stream().filter(seat -> !given.contains(seat.role())))
                .toList();
    }

    /// They live for minutes at most: quickly started is better than well compiled.
    private List<String> jvm() {
        return List.of(time.option(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }

    /// A program of this town, on its time.
    public Program.Launch launch(Class<?> main) {
        return new Program.Launch(main, jvm(), Map.of());
    }

    /// A seat with the one-time codes of its workstation and its officers.
    private record Invited(Cast.Seat seat, String code, Map<Cast.Officer, String> officers) {}

    private Invited invited(Cast.Seat seat) {
        Map<Cast.Officer, String> officers = new LinkedHashMap<>();
        seat.officers().forEach(officer -> officers.put(officer, code("officer", officer.id())));
        return new Invited(seat, code("workstation", seat.workstation()), officers);
    }

    /// All at once: each is a process of its own.
    private void setUp(List<Invited> invited) {
        try (var setting = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> ends = new ArrayList<>();
            invited.forEach(each -> ends.add(setting.submit(() -> setUp(each))));
            for (Future<?> end : ends) {
                end.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void setUp(Invited invited) {
        Cast.Seat seat = invited.seat();
        try (Program setup = Program.start(
                "setup-" + seat.role(),
                folder,
                launch(TownProgram.class),
                TownProgram.SETUP,
                "--data",
                data(seat).toString())) {
            settings(seat).forEach((key, value) -> setup.ask("set", key, value));
            Path authority = ledger.resolve("authority").resolve("authority.pem");
            setup.ask("authority", authority.toString());
            setup.ask("enrol", "https://localhost:" + enrolmentPort, invited.code());
            invited.officers()
                    .forEach((officer, code) -> setup.ask(
                            "officer",
                            officer.id(),
                            officer.name(),
                            officer.organ().code(),
                            officer.organ().name(),
                            officer.role(),
                            code,
                            officer.pin()));
            setup.finish();
        }
    }

    private String code(String kind, String id) {
        return registry.ask("code", kind, id).substring("code ".length());
    }

    private Map<String, String> settings(Cast.Seat seat) {
        Cast.Organ organ = seat.organs().getFirst();
        Map<String, String> settings = new HashMap<>(Map.of(
                "workstation", seat.workstation(),
                "organ", organ.code(),
                "place.station", organ.name(),
                "place.above", organ.bureau(),
                "place.window", seat.counter(),
                "registry", "https://localhost:" + port));
        if (seat.role().equals(Cast.WINDOW.role())) {
            String options = "filename=" + scanner.options().get("filename") + ";resolution=300";
            settings.putAll(Map.of(
                    "reader",
                    reader.device().toString(),
                    "scanner.host",
                    scanner.host() + ":" + scanner.port(),
                    "scanner",
                    SanedEmulator.PAGE_DEVICE,
                    "scanner.options",
                    options,
                    "printer.booklet",
                    booklets.uri().toString(),
                    "printer.paper",
                    paper.uri().toString(),
                    "hotline",
                    "023-6718 0110",
                    "hotline.supervision",
                    "023-12389"));
        }
        return settings;
    }

    /// The data folder of a workstation.
    public Path data(Cast.Seat seat) {
        return folder.resolve("station-" + seat.role());
    }

    public TownTime time() {
        return time;
    }

    /// The card reader on the counter of 渝北; the head's card lies on it.
    public CardOnReader reader() {
        return reader;
    }

    /// Where the scanner looks for the page on its glass.
    public Path glass() {
        return Path.of(scanner.options().get("filename"));
    }

    public IppPrinterEmulator booklets() {
        return booklets;
    }

    public IppPrinterEmulator paper() {
        return paper;
    }

    /// What the registry has logged.
    public String registryLog() {
        try {
            return Files.readString(folder.resolve("registry.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Program console() {
        return registry;
    }

    /// Ends the registry in order.
    public void stopRegistry() {
        registry.stop("stop");
    }

    /// Starts the registry again on the same data.
    public void startRegistry() {
        registry = registry();
    }

    /// Starts the registry again, with the platform of criminal records at this address.
    public void askAt(URI criminalRecords) {
        platform = Optional.of(criminalRecords);
        stopRegistry();
        startRegistry();
    }

    /// Kills the registry as a power cut would.
    public void killRegistry() {
        registry.kill();
    }

    /// Kills the registry as a power cut would, and starts it again on the same data.
    public void cutRegistry() {
        registry.kill();
        registry = registry();
    }

    @Override
    public void close() {
        registry.close();
        paper.close();
        booklets.close();
        scanner.close();
        reader.close();
    }
}
