package org.hukoudesk.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hukoudesk.emulator.CardOnReader;
import org.hukoudesk.emulator.FreePort;
import org.hukoudesk.emulator.IppPrinterEmulator;
import org.hukoudesk.emulator.SanedEmulator;
import org.hukoudesk.registry.Registry;
import org.hukoudesk.station.Setup;

/// Everything the tour needs around the windows: the registry as a process, the machines on the counter of 渝北, and
/// three data folders set up as workstations, each with its own key and certificate.
final class Town implements AutoCloseable {

    private final Path folder;
    private final CardOnReader reader;
    private final SanedEmulator scanner;
    private final IppPrinterEmulator booklets;
    private final IppPrinterEmulator paper;
    private final int port = FreePort.next();
    private final int enrolmentPort = FreePort.next();
    private Program registry;

    Town(Path folder) {
        this.folder = folder;
        this.reader = new CardOnReader(made("reader"));
        reader.lay(Cast.card());
        this.scanner = new SanedEmulator(made("scanner"), FreePort.next());
        this.booklets = new IppPrinterEmulator(made("booklets"), FreePort.next(), IppPrinterEmulator.Paper.BOOKLET);
        this.paper = new IppPrinterEmulator(made("paper"), FreePort.next(), IppPrinterEmulator.Paper.A4);
        this.registry = registry();
    }

    private Path made(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Program registry() {
        var launch =
                new Program.Launch(Registry.class, List.of(), Map.of("HUKOU_AUTHORITY_PASSWORD", "tour-authority"));
        Program started = Program.start(
                "registry",
                folder,
                launch,
                "--data",
                made("registry").toString(),
                "--port",
                Integer.toString(port),
                "--enrolment-port",
                Integer.toString(enrolmentPort));
        started.answer();
        return started;
    }

    /// Fills the registry's book, enters the family from paper and makes the three data folders.
    void settle() {
        for (Cast.Organ organ : Cast.Organ.ALL) {
            registry.ask("organ", organ.code(), organ.name(), organ.division());
        }
        for (Cast.Seat seat : Cast.SEATS) {
            String organs = seat.organs().stream().map(Cast.Organ::code).collect(Collectors.joining(","));
            registry.ask("workstation", seat.workstation(), organs);
            for (Cast.Officer officer : seat.officers()) {
                registry.ask(
                        "officer", officer.id(), officer.name(), officer.organ().code(), officer.role());
            }
        }
        registry.ask("backfill", Cast.TANG_RONG.id(), Cast.household());
        Cast.SEATS.forEach(this::setUp);
    }

    private void setUp(Cast.Seat seat) {
        try (Program setup = Program.start(
                "setup-" + seat.role(),
                folder,
                Program.Launch.of(Setup.class),
                "--data",
                data(seat).toString())) {
            settings(seat).forEach((key, value) -> setup.ask("set", key, value));
            setup.ask(
                    "authority",
                    folder.resolve("registry")
                            .resolve("authority")
                            .resolve("authority.pem")
                            .toString());
            setup.ask("enrol", "https://localhost:" + enrolmentPort, code("workstation", seat.workstation()));
            for (Cast.Officer officer : seat.officers()) {
                setup.ask(
                        "officer",
                        officer.id(),
                        officer.name(),
                        officer.organ().code(),
                        officer.organ().name(),
                        officer.role(),
                        code("officer", officer.id()),
                        officer.pin());
            }
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
        if (seat.equals(Cast.WINDOW)) {
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
    Path data(Cast.Seat seat) {
        return folder.resolve("station-" + seat.role());
    }

    /// Where the scanner looks for the page on its glass.
    Path glass() {
        return Path.of(scanner.options().get("filename"));
    }

    IppPrinterEmulator booklets() {
        return booklets;
    }

    IppPrinterEmulator paper() {
        return paper;
    }

    Program console() {
        return registry;
    }

    /// Ends the registry in order and starts it on the same data.
    void restartRegistry() {
        registry.stop("stop");
        registry = registry();
    }

    /// Kills the registry as a power cut would, and starts it again on the same data.
    void cutRegistry() {
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
