package org.hukoudesk.station.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorkTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> home = new ArrayDeque<>();
    private final List<Throwable> unexpected = new ArrayList<>();
    private final Work work = new Work(background::add, home::add, unexpected::add);
    private final List<String> heard = new ArrayList<>();

    @Test
    void bringsTheAnswerHomeOnlyAfterTheJob() {
        work.run(() -> "answer", heard::add);

        assertThat(heard).isEmpty();
        background.remove().run();
        assertThat(heard).isEmpty();
        home.remove().run();
        assertThat(heard).containsExactly("answer");
    }

    @Test
    void givesAFailureToTheScreenThatKnowsIt() {
        work.run(
                () -> {
                    throw new IllegalStateException("paper");
                },
                answer -> heard.add("never"),
                failure -> heard.add(String.valueOf(failure.getMessage())));

        background.remove().run();
        home.remove().run();

        assertThat(heard).containsExactly("paper");
        assertThat(unexpected).isEmpty();
    }

    @Test
    void sendsAnUnknownFailureToTheWindow() {
        var failure = new IllegalStateException("broken");
        work.run(
                () -> {
                    throw failure;
                },
                answer -> heard.add("never"));

        background.remove().run();
        home.remove().run();

        assertThat(unexpected).containsExactly(failure);
        assertThat(heard).isEmpty();
    }

    @Test
    void aCancelledJobSaysNothingEvenWhenItsAnswerIsOnTheWay() {
        Work.Running running = work.run(() -> "answer", heard::add);
        background.remove().run();

        running.cancel();
        home.remove().run();

        assertThat(heard).isEmpty();
    }

    @Test
    void runsJobsOnVirtualThreads() throws InterruptedException {
        var answers = new LinkedBlockingQueue<Boolean>();
        Work threads = Work.virtual(Runnable::run, unexpected::add);

        threads.run(() -> Thread.currentThread().isVirtual(), answers::add);

        assertThat(answers.poll(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void inlineThrowsWhatNoScreenKnows() {
        assertThatThrownBy(() -> Work.inline()
                        .run(
                                () -> {
                                    throw new IllegalStateException("broken");
                                },
                                answer -> {}))
                .hasRootCauseMessage("broken");
    }
}
