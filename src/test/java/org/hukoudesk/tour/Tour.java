package org.hukoudesk.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hukoudesk.town.Cast;
import org.hukoudesk.town.Papers;
import org.hukoudesk.town.Program;
import org.hukoudesk.town.Town;
import org.hukoudesk.town.TownTime;

/// Drives the main job without a display: a registry, three workstations with a robot at each, emulated machines, every
/// one a process. Leaves pictures and papers in `target/tour`.
///
/// Ends with 0 when all of it happened, 1 when it did not and says why, 3 when emulators are missing.
public final class Tour {

    /// What a robot says when it can be killed, when the registry can, and when it waits in vain.
    static final String KILL_WINDOW = "kill this window";

    static final String KILL_REGISTRY = "kill the registry";
    static final String STUCK = "stuck: ";

    /// Exit code when emulators are missing.
    private static final int MISSING = 3;

    private static final Path RESULT = Path.of("target", "tour");

    private final Path folder;
    private final Path papers;
    private final Path result;
    private final Mishap mishap;
    private final List<String> failures = new CopyOnWriteArrayList<>();

    Tour(Path folder, Path result, Mishap mishap) {
        this.folder = folder;
        this.papers = folder.resolve("papers");
        this.result = result;
        this.mishap = mishap;
    }

    /// Why it failed, one line each.
    List<String> failures() {
        return List.copyOf(failures);
    }

    static void main(String... arguments) throws IOException {
        boolean keep = List.of(arguments).contains("--keep");
        Path folder = Files.createTempDirectory("hukou-tour-");
        var tour = new Tour(folder, RESULT, Mishap.of(List.of(arguments)));
        int code = 1;
        try {
            code = tour.run() ? 0 : 1;
            tour.failures().forEach(failure -> System.out.println("The tour failed: " + failure));
        } catch (IllegalStateException failure) {
            System.out.println("The tour failed: " + failure.getMessage());
            code = isForWantOfEmulators(failure) ? MISSING : 1;
        } finally {
            if (keep) {
                System.out.println("The data folders are kept in " + folder);
            } else {
                empty(folder);
            }
        }
        System.exit(code);
    }

    private static boolean isForWantOfEmulators(IllegalStateException failure) {
        return String.valueOf(failure.getMessage()).startsWith("the emulator needs ");
    }

    boolean run() throws IOException {
        empty(result);
        Files.createDirectories(result);
        drawPapers();
        try (Town town = new Town(folder, TownTime.morning())) {
            town.settle(Cast.SEATS);
            System.out.println("The registry runs, three workstations are set up.");
            switch (mishap) {
                case ORIGIN_REVOKED ->
                    town.console().ask("revoke", "workstation", Cast.ORIGIN.workstation(), "reported stolen");
                case PRINTER_DEAD -> town.booklets().kill();
                case NONE, KILLS -> {}
            }
            boolean all = play(town);
            collect(town);
            if (!all) {
                return false;
            }
            town.stopRegistry();
            town.startRegistry();
            return account(town);
        }
    }

    /// Written by new processes on the data folders, after every other has ended and the registry was restarted.
    private boolean account(Town town) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Cast.Seat seat : List.of(Cast.WINDOW, Cast.ORIGIN)) {
            Cast.Officer officer = seat.officers().getFirst();
            try (Program asked = Program.start(
                    "account-" + seat.role(),
                    folder,
                    town.launch(Account.class),
                    town.data(seat).toString(),
                    officer.id(),
                    officer.pin(),
                    Cast.HEAD,
                    Cast.SPOUSE,
                    Cast.SON)) {
                if (asked.listen(lines::add) != 0) {
                    throw new IllegalStateException("no account from the " + seat.role());
                }
            }
        }
        lines.add("# the printers' spools");
        spooled(town.paper().printed(), lines);
        spooled(town.booklets().printed(), lines);
        Files.write(result.resolve("account.txt"), lines);
        var verdict = Verdict.of(lines);
        verdict.complaints().forEach(complaint -> failures.add("the account does not add up: " + complaint));
        var pages = PrintedPages.of(town.booklets().printed());
        pages.complaints().forEach(complaint -> failures.add("the booklet is not right: " + complaint));
        return failures.isEmpty();
    }

    private static void spooled(List<Path> printed, List<String> lines) throws IOException {
        for (Path file : printed) {
            lines.add("spool " + file.getFileName() + " " + Files.size(file) + " bytes");
        }
    }

    private void drawPapers() throws IOException {
        Files.createDirectories(papers);
        Papers.ofTheFamily(papers);
    }

    /// All three windows at once; they wait for each other only by what they see.
    private boolean play(Town town) {
        try (var stages = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> ends = new ArrayList<>();
            for (Cast.Seat seat : Cast.SEATS) {
                ends.add(stages.submit(play(town, seat)));
            }
            boolean all = true;
            for (Future<Boolean> end : ends) {
                all &= end.get();
            }
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Callable<Boolean> play(Town town, Cast.Seat seat) {
        return () -> {
            boolean ended = play(town, seat, List.of());
            return ended || (killed(seat) && play(town, seat, List.of("again")));
        };
    }

    private boolean killed(Cast.Seat seat) {
        return mishap == Mishap.KILLS && seat.equals(Cast.WINDOW);
    }

    private boolean play(Town town, Cast.Seat seat, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of(
                seat.role(),
                town.data(seat).toString(),
                result.toString(),
                papers.toString(),
                town.glass().toString(),
                mishap.name()));
        arguments.addAll(more);
        try (Program window = Program.start(
                "window-" + seat.role(), folder, town.launch(SeatProgram.class), arguments.toArray(String[]::new))) {
            return window.listen(line -> hear(town, seat, window, line)) == 0;
        }
    }

    private void hear(Town town, Cast.Seat seat, Program window, String line) {
        switch (line) {
            case KILL_WINDOW -> window.kill();
            case KILL_REGISTRY -> town.cutRegistry();
            default -> {
                if (line.startsWith(STUCK)) {
                    failures.add(seat.role() + ": " + line.substring(STUCK.length()));
                }
            }
        }
    }

    /// What the printers received.
    private void collect(Town town) throws IOException {
        keep(town.paper().printed(), "receipt");
        keep(town.booklets().printed(), "booklet-");
    }

    private void keep(List<Path> printed, String name) throws IOException {
        for (int i = 0; i < printed.size(); i++) {
            String number = name.endsWith("-") ? Integer.toString(i + 1) : "";
            Files.copy(printed.get(i), result.resolve(name + number + ".pdf"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void empty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
