package org.hukoudesk.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// A child process with a log file, killed with its own children on close and when this JVM ends.
final class EmulatorProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration KILL_LIMIT = Duration.ofSeconds(5);
    private static final List<String> FOLDERS = List.of("/usr/bin", "/usr/sbin", "/bin", "/sbin");
    private static final Set<Process> ALIVE = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().unstarted(() -> ALIVE.forEach(EmulatorProcess::killTree)));
    }

    private final String name;
    private final Path log;
    private final Process process;

    private EmulatorProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /// Starts `command` in `folder`, its output going to `<name>.log` there.
    static EmulatorProcess start(String name, Path folder, Map<String, String> environment, List<String> command) {
        var log = folder.resolve(name + ".log");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            ALIVE.add(process);
            return new EmulatorProcess(name, log, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The full path of a program; names the Debian package when it is missing.
    static String program(String name, String debianPackage) {
        for (var folder : FOLDERS) {
            var path = Path.of(folder, name);
            if (Files.isExecutable(path)) {
                return path.toString();
            }
        }
        throw new IllegalStateException("the emulator needs " + name + ": install the Debian package " + debianPackage);
    }

    /// Waits until the process is ready; fails with its log when it ends before or takes too long.
    void await(String what, BooleanSupplier ready) {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                var said = log();
                close();
                throw new IllegalStateException(name + " did not come to " + what + "; it said: " + said);
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        killTree(process);
        try {
            process.waitFor(KILL_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        ALIVE.remove(process);
    }

    /// Children first, or they would live on as orphans and go on printing.
    private static void killTree(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
