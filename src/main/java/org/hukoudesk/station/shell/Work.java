package org.hukoudesk.station.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/// The only bridge between the screens and everything that takes time. A job runs in the background and returns a
/// value; the value is brought home to the thread that owns the screens. Jobs never touch properties.
public final class Work {

    /// What a screen does about a failure of its own job.
    @FunctionalInterface
    public interface Failed {
        /// Called at home. A screen that knows this failure tells its officer and answers true; false sends the
        /// failure on to the window's problem page, after the screen has put its own state in order.
        boolean knows(Throwable failure);
    }

    /// A job on its way.
    @FunctionalInterface
    public interface Running {
        /// Interrupts the job; neither its answer nor its failure will arrive. Harmless when it is over.
        void cancel();
    }

    private final Executor background;
    private final Executor home;
    private final Consumer<Throwable> unexpected;

    /// @param background runs jobs; the window gives one virtual thread per job
    /// @param home runs answers on the thread that owns the screens
    /// @param unexpected receives, at home, every failure no screen knows
    public Work(Executor background, Executor home, Consumer<Throwable> unexpected) {
        this.background = background;
        this.home = home;
        this.unexpected = unexpected;
    }

    /// Every job on a virtual thread of its own.
    ///
    /// @param home as the window gives it
    /// @param unexpected as in the constructor, usually [FrameModel#broke(Throwable)]
    public static Work virtual(Executor home, Consumer<Throwable> unexpected) {
        var threads = Thread.ofVirtual().name("work-", 0).factory();
        return new Work(Executors.newThreadPerTaskExecutor(threads), home, unexpected);
    }

    /// For tests: the job runs at once on the calling thread, and an unknown failure is thrown at the caller.
    public static Work inline() {
        return new Work(Runnable::run, Runnable::run, failure -> {
            throw new IllegalStateException("A job failed and its screen did not know why", failure);
        });
    }

    /// Runs a job whose failures the screen has nothing to say about.
    public <T> Running run(Callable<T> job, Consumer<? super T> done) {
        return run(job, done, _ -> false);
    }

    /// Runs a job; exactly one of `done` and `failed` is called at home, or neither after [Running#cancel()].
    public <T> Running run(Callable<T> job, Consumer<? super T> done, Failed failed) {
        var errand = new Errand<>(job, done, failed);
        background.execute(errand);
        return () -> errand.cancel(true);
    }

    private final class Errand<T> extends FutureTask<T> {

        private final Consumer<? super T> answered;
        private final Failed failed;
        private volatile boolean dropped;

        Errand(Callable<T> job, Consumer<? super T> answered, Failed failed) {
            super(job);
            this.answered = answered;
            this.failed = failed;
        }

        @Override
        public boolean cancel(boolean interrupt) {
            dropped = true;
            return super.cancel(interrupt);
        }

        @Override
        protected void set(T answer) {
            super.set(answer);
            home.execute(() -> {
                if (!dropped) {
                    answered.accept(answer);
                }
            });
        }

        @Override
        protected void setException(Throwable failure) {
            super.setException(failure);
            home.execute(() -> {
                if (!dropped && !failed.knows(failure)) {
                    unexpected.accept(failure);
                }
            });
        }
    }
}
