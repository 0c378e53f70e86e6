package org.hukoudesk.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Debian's `ippeveprinter` with a paper size of ours.
///
/// What it printed stays in [#spool] as `0001.pdf`, `0002.pdf`, … across restarts. Everything is killed on close and
/// when
/// the JVM ends.
public final class IppPrinterEmulator implements AutoCloseable {

    /// What lies in the tray.
    public enum Paper {
        /// 143 × 105 mm booklet pages.
        BOOKLET("booklet.conf", "custom_booklet_143x105mm", "com.example-booklet"),
        A4("a4.conf", "iso_a4_210x297mm", "stationery");

        private final String attributes;
        private final String size;
        private final String type;

        Paper(String attributes, String size, String type) {
            this.attributes = attributes;
            this.size = size;
            this.type = type;
        }
    }

    /// How jobs end badly.
    public enum Fault {
        NONE,
        /// The page jams after it was drawn in.
        JAM,
        /// The printer gives the job up before drawing in paper.
        ABORT
    }

    private static final int SHEETS = 25;

    private final Path folder;
    private final int port;
    private final Paper paper;
    private final PrivateBus bus;
    private EmulatorProcess printer;

    /// Starts the printer in `folder`, listening on `port` of localhost.
    public IppPrinterEmulator(Path folder, int port, Paper paper) {
        this.folder = EmulatorFiles.folder(folder);
        this.port = port;
        this.paper = paper;
        EmulatorProcess.program("ippeveprinter", "cups-ipp-utils");
        EmulatorFiles.folder(spool());
        EmulatorFiles.folder(folder.resolve("received"));
        EmulatorFiles.template(paper.attributes, this.folder.resolve("printer.conf"), "@", "@");
        var script = this.folder.resolve("print.sh");
        EmulatorFiles.template("print.sh", script, "@FOLDER@", "'" + this.folder + "'");
        if (!script.toFile().setExecutable(true)) {
            throw new IllegalStateException("the folder does not allow programs: " + this.folder);
        }
        bus = new PrivateBus(this.folder);
        printer = start();
    }

    public URI uri() {
        return URI.create("ipp://localhost:" + port + "/ipp/print");
    }

    /// Where every printed document stays, named in order.
    public Path spool() {
        return folder.resolve("printed");
    }

    /// The printed documents, in order.
    public List<Path> printed() {
        try (var files = Files.list(spool())) {
            return files.filter(it -> it.toString().endsWith(".pdf")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes the paper out; jobs wait until it is back.
    public void paperOut() {
        tray(0);
    }

    public void paperIn() {
        tray(SHEETS);
    }

    /// Keeps jobs in the printer, under way, until [#release].
    public void hold() {
        EmulatorFiles.write(folder.resolve("hold"), "");
    }

    /// Waits until a job has begun since the printer was switched on.
    public void awaitJob() {
        printer.await("a job", () -> Files.exists(folder.resolve("begun")));
    }

    public void release() {
        EmulatorFiles.delete(folder.resolve("hold"));
    }

    /// From now on jobs end like this.
    public void fault(Fault fault) {
        EmulatorFiles.write(folder.resolve("fault"), fault.name().toLowerCase(Locale.ROOT));
    }

    /// Pulls the plug, with whatever is being printed.
    public void kill() {
        printer.close();
    }

    /// Switches it on again; it has forgotten its jobs and counts them from 1.
    public void restart() {
        printer.close();
        printer = start();
    }

    @Override
    public void close() {
        printer.close();
        bus.close();
    }

    private EmulatorProcess start() {
        EmulatorFiles.delete(folder.resolve("begun"));
        var command = List.of(
                EmulatorProcess.program("ippeveprinter", "cups-ipp-utils"),
                "-r",
                "off",
                "-n",
                "localhost",
                "-p",
                String.valueOf(port),
                "-a",
                folder.resolve("printer.conf").toString(),
                "-c",
                folder.resolve("print.sh").toString(),
                "-k",
                "-d",
                folder.resolve("received").toString(),
                paper.name().toLowerCase(Locale.ROOT));
        var environment = Map.of("DBUS_SYSTEM_BUS_ADDRESS", bus.address(), "HOME", folder.toString());
        var started = EmulatorProcess.start("ippeveprinter", folder, environment, command);
        started.await("listening", () -> EmulatorFiles.answers(port));
        return started;
    }

    /// The tray is set on the printer's own web page.
    private void tray(int sheets) {
        var page = URI.create("http://localhost:" + port + "/media?size0=" + paper.size + "&type0=" + paper.type
                + "&level0=" + sheets);
        try (var client = HttpClient.newHttpClient()) {
            int status = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException("the printer's media page answered " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
