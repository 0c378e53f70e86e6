package org.hukoudesk.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where a bench tells its figures: one line each on the console, all of them in a file of the bench's name.
final class Figures {

    private final Path file;
    private final PrintStream console;
    private final List<String> lines = new ArrayList<>();

    Figures(Path folder, String bench, PrintStream console) {
        this.file = folder.resolve(bench + ".json");
        this.console = console;
    }

    void tell(Figure figure) {
        lines.add(figure.json());
        console.println(figure.json());
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is under way, for whoever waits; no figure.
    void say(String words) {
        console.println("# " + words);
        console.flush();
    }
}
