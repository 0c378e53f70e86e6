package org.hukoudesk.station;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hukoudesk.device.printer.PagePrinter;
import org.hukoudesk.device.printer.PrinterCondition;
import org.hukoudesk.station.control.Sign;
import org.hukoudesk.station.settings.StationSettings;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Signal;
import org.hukoudesk.station.sync.LinkState;

/// Looks every few seconds how the link and the machines are, on a virtual thread of its own, and tells the header.
final class Lamps implements AutoCloseable {

    /// A cable pulled should show before the officer wonders; each look costs a machine one short question.
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    private static final Look READY = new Look(Sign.OK, "ready", "");
    private static final Look ABSENT = new Look(Sign.STOP, "absent", "");

    private final Supplier<LinkState> link;
    private final Machines machines;
    private final StationSettings.Machines named;
    private final Clock clock;
    private final Consumer<List<Signal>> told;
    private final Semaphore closing = new Semaphore(0);
    private final Thread thread;

    /// @param told called on the lamps' thread
    Lamps(
            Supplier<LinkState> link,
            Machines machines,
            StationSettings.Machines named,
            Clock clock,
            Consumer<List<Signal>> told) {
        this.link = link;
        this.machines = machines;
        this.named = named;
        this.clock = clock;
        this.told = told;
        this.thread = Thread.ofVirtual().name("lamps").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        closing.release();
        thread.interrupt();
    }

    private void run() {
        try {
            boolean closed = false;
            while (!closed) {
                told.accept(look());
                closed = closing.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Machines that are not set up have no lamp.
    private List<Signal> look() {
        List<Signal> signals = new ArrayList<>();
        signals.add(link(link.get()));
        if (!named.reader().isEmpty()) {
            signals.add(machine("reader", "mdoal-credit_card", machines.reader().isAvailable()));
        }
        if (!named.scanner().isEmpty()) {
            signals.add(machine("scanner", "mdomz-scanner", machines.scanner().isAvailable()));
        }
        if (!named.booklets().isEmpty()) {
            signals.add(printer("booklets", machines.booklets().machine()));
        }
        if (!named.paper().isEmpty()) {
            signals.add(printer("paper", machines.paper().machine()));
        }
        return signals;
    }

    private Signal link(LinkState state) {
        return signal(
                "link",
                "mdoal-cloud_done",
                switch (state) {
                    case LinkState.Connecting() -> new Look(Sign.BUSY, "link.connecting", "");
                    case LinkState.Synced(Instant at) -> new Look(Sign.OK, "link.synced", time(at));
                    case LinkState.Waiting(long messages) -> new Look(Sign.BUSY, "link.waiting", messages);
                    case LinkState.Barred(String code) ->
                        new Look(Sign.STOP, "link.barred", Message.of("sync.problem." + code));
                    case LinkState.Offline(Instant since) -> new Look(Sign.DUE, "link.offline", time(since));
                });
    }

    private static Signal machine(String name, String icon, boolean available) {
        return signal(name, icon, available ? READY : ABSENT);
    }

    private static Signal printer(String name, PagePrinter printer) {
        return signal(
                name,
                "mdomz-print",
                switch (printer.condition()) {
                    case PrinterCondition.Ready() -> READY;
                    case PrinterCondition.Absent() -> ABSENT;
                    case PrinterCondition.NeedsAttention(var reasons) ->
                        new Look(Sign.DUE, reasons.contains("media-empty") ? "empty" : "attention", "");
                });
    }

    private static Signal signal(String name, String icon, Look look) {
        String key = "frame.lamp." + look.state();
        return new Signal(
                Message.of("frame.lamp." + name),
                icon,
                look.sign(),
                Message.of(key + ".word", look.detail()),
                Message.of(key + ".reason", look.detail()),
                look.sign() == Sign.OK ? Message.NONE : Message.of(key + ".next"));
    }

    /// How something stands, and a time or number in its words.
    private record Look(Sign sign, String state, Object detail) {}

    private String time(Instant at) {
        return LocalTime.ofInstant(at, clock.getZone()).format(MINUTES);
    }
}
