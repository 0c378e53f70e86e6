package org.hukoudesk.emulator;

import com.fazecast.jSerialComm.SerialPort;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hukoudesk.device.idcard.SamvSimulator;

/// A card reader in a process of its own at the far end of a serial cable, and the hand that lays cards on it.
public final class CardOnReader implements AutoCloseable {

    private final Path folder;
    private final PtyPair cable;
    private final EmulatorProcess simulator;

    /// Starts cable and reader in `folder`, with no card.
    public CardOnReader(Path folder) {
        this.folder = EmulatorFiles.folder(folder);
        cable = new PtyPair(this.folder);
        simulator = EmulatorProcess.start("reader", this.folder, Map.of(), command());
        simulator.await("readiness", () -> simulator.log().contains("ready"));
    }

    /// The serial port to configure at the workstation.
    public Path device() {
        return cable.device();
    }

    /// Lays a card down, in place of the one there. Keys: `name`, `sex`, `ethnic`, `birth`, `address`, `id`, `issuer`,
    /// `from`,
    /// `to`, and optionally `type` and `fault` (`none`, `checksum`, `select`, `read`, `short`, `silent`, `noise`).
    public void lay(Map<String, String> card) {
        var lines = new StringBuilder();
        new TreeMap<>(card)
                .forEach((key, value) ->
                        lines.append(key).append('=').append(value).append('\n'));
        EmulatorFiles.write(card(), lines.toString());
    }

    /// Takes the card away.
    public void lift() {
        EmulatorFiles.delete(card());
    }

    /// Pulls the reader's cable for good.
    public void pullCable() {
        cable.close();
    }

    @Override
    public void close() {
        simulator.close();
        cable.close();
    }

    private Path card() {
        return folder.resolve("card.properties");
    }

    private List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-Xmx64m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(SamvSimulator.class, SerialPort.class),
                SamvSimulator.class.getName(),
                "--port",
                cable.counterpart().toString(),
                "--card",
                card().toString());
    }

    private static String classPath(Class<?>... needed) {
        var places = new LinkedHashSet<String>();
        for (var type : needed) {
            try {
                var source = type.getProtectionDomain().getCodeSource().getLocation();
                places.add(Path.of(source.toURI()).toString());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
        return String.join(File.pathSeparator, places);
    }
}
