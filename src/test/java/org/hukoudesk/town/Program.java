package org.hukoudesk.town;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// A Java program of the project in a process of its own, spoken to through its console.
public final class Program implements AutoCloseable {

    private static final Duration END_LIMIT = Duration.ofSeconds(20);
    private static final Set<String> ANSWERS = Set.of("done", "error", "code", "ready", "revoked", "night");
    private static final Set<Process> ALIVE = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().unstarted(() -> ALIVE.forEach(Process::destroyForcibly)));
    }

    private final String name;
    private final Process process;
    private final BufferedReader output;
    private final BufferedWriter input;
    private volatile boolean killed;

    private Program(String name, Process process) {
        this.name = name;
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
        this.input = process.outputWriter(StandardCharsets.UTF_8);
    }

    /// @param jvm options after those this process was started with
    public record Launch(Class<?> main, List<String> jvm, Map<String, String> environment) {

        public static Launch of(Class<?> main) {
            return new Launch(main, List.of(), Map.of());
        }
    }

    /// Starts the program; what it logs goes to `<name>.log` in the folder.
    public static Program start(String name, Path folder, Launch launch, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-javaagent"))
                .toList());
        command.addAll(launch.jvm());
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), launch.main().getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve(name + ".log").toFile()));
        builder.environment().putAll(launch.environment());
        try {
            Process process = builder.start();
            ALIVE.add(process);
            return new Program(name, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Gives a command, fields by tabs, and answers what the program says to it.
    public String ask(String... fields) {
        tell(fields);
        return answer();
    }

    /// Gives a command and leaves what the program says to it to [#listen].
    public void tell(String... fields) {
        try {
            input.write(String.join("\t", fields));
            input.newLine();
            input.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " does not listen", e);
        }
    }

    /// The next line that is an answer; log lines between are passed over.
    public String answer() {
        try {
            String line = output.readLine();
            while (line != null && !ANSWERS.contains(line.split(" ", 2)[0])) {
                line = output.readLine();
            }
            if (line == null || line.startsWith("error")) {
                throw new IllegalStateException(name + " says: " + line);
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " does not speak", e);
        }
    }

    /// Gives a command after which the program ends by itself.
    public void stop(String command) {
        tell(command);
        await();
    }

    /// Closes its input and waits for the last answer.
    public String finish() {
        try {
            input.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer();
    }

    /// Everything it says until it ends, a line at a time; a killed program ends in the middle.
    public int listen(java.util.function.Consumer<String> heard) {
        try {
            String line = output.readLine();
            while (line != null && !killed) {
                heard.accept(line);
                line = killed ? null : output.readLine();
            }
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// As when the power goes.
    public void kill() {
        killed = true;
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(END_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            ALIVE.remove(process);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
