package org.hukoudesk.device.printer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/// A printer without a machine, following a script: each order takes the next scene, and prints when there is none.
///
/// Keeps what it printed, and remembers jobs for [#recover]. May be asked from any thread.
public final class PrinterSimulator implements PagePrinter {

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Scene> scenes = new ArrayDeque<>();
    private final List<PrintOrder> printed = new ArrayList<>();
    private final Map<UUID, JobVerdict> jobs = new HashMap<>();
    private PrinterCondition condition = new PrinterCondition.Ready();
    private int lastJobId;

    private sealed interface Scene {
        record Ends(JobVerdict verdict) implements Scene {}

        record Waits(List<String> reasons) implements Scene {}
    }

    /// The next order ends as given and prints nothing.
    public PrinterSimulator end(JobVerdict verdict) {
        return add(new Scene.Ends(verdict));
    }

    /// The next order tells these reasons for waiting, then prints.
    public PrinterSimulator waitFor(String... reasons) {
        return add(new Scene.Waits(List.of(reasons)));
    }

    public void stand(PrinterCondition now) {
        locked(() -> condition = now);
    }

    /// The orders printed so far, in order.
    public List<PrintOrder> printed() {
        lock.lock();
        try {
            return List.copyOf(printed);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public PrinterCondition condition() {
        lock.lock();
        try {
            return condition;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public JobVerdict print(PrintOrder order, ProgressListener listener) {
        lock.lock();
        try {
            if (condition instanceof PrinterCondition.Absent) {
                return new JobVerdict.NotPrinted(PrintProblem.UNREACHABLE);
            }
            var scene = scenes.isEmpty() ? new Scene.Waits(List.of()) : scenes.remove();
            var verdict = play(scene, order, listener);
            jobs.put(order.jobName(), verdict);
            return verdict;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public JobVerdict recover(UUID jobName, ProgressListener listener) {
        lock.lock();
        try {
            return jobs.getOrDefault(jobName, new JobVerdict.Unknown(PrintProblem.JOB_GONE));
        } finally {
            lock.unlock();
        }
    }

    private JobVerdict play(Scene scene, PrintOrder order, ProgressListener listener) {
        return switch (scene) {
            case Scene.Ends(JobVerdict.NotPrinted verdict) -> verdict;
            case Scene.Ends(var verdict) -> {
                listener.accepted(++lastJobId);
                yield verdict;
            }
            case Scene.Waits(var reasons) -> {
                listener.accepted(++lastJobId);
                if (!reasons.isEmpty()) {
                    listener.waiting(reasons);
                    listener.waiting(List.of());
                }
                printed.add(order);
                yield new JobVerdict.Printed(lastJobId);
            }
        };
    }

    private PrinterSimulator add(Scene scene) {
        locked(() -> scenes.add(scene));
        return this;
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
        } finally {
            lock.unlock();
        }
    }
}
