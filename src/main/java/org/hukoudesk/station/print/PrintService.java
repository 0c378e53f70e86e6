package org.hukoudesk.station.print;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hukoudesk.device.printer.JobVerdict;
import org.hukoudesk.device.printer.PagePrinter;
import org.hukoudesk.device.printer.PrintOrder;
import org.hukoudesk.device.printer.PrintProblem;
import org.hukoudesk.device.printer.PrinterCondition;
import org.hukoudesk.device.printer.ProgressListener;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.blob.BlobFiles;
import org.hukoudesk.store.blob.BlobName;
import org.hukoudesk.store.station.PrintRow;
import org.hukoudesk.store.station.PrintState;

/// Prints one page at a time. The row and the page are on the platter before the printer hears of them, and what the
/// printer says of the job is written down before anybody is told. Nothing is ever sent a second time on its own.
///
/// Calls block until the printer has answered, and wait for whoever is at the printer: run them in the background.
public final class PrintService {

    /// Why a sheet that came out is void: the officer does not give it to anybody.
    static final String SPOILED = "sheet-spoiled";

    /// Templates of what is handed over at the end: booklet pages, and documents of the station. A receipt went to the
    /// applicant before.
    static final String BOOKLET = "booklet";

    static final String CERTIFICATE = "certificate";

    /// One page at a time, whoever asks.
    private final ReentrantLock atPrinter = new ReentrantLock();
    private final Store store;
    private final BlobFiles pages;
    private final PagePrinter printer;
    private final URI address;
    private final Clock clock;

    /// @param address of the printer, by which the journal tells its pages from another printer's
    public PrintService(Store store, BlobFiles pages, PagePrinter printer, URI address, Clock clock) {
        this.store = store;
        this.pages = pages;
        this.printer = printer;
        this.address = address;
        this.clock = clock;
    }

    /// Prints a page and answers its row's name.
    ///
    /// @param waiting hears the printer's reasons while the page waits in it, an empty list when it goes on
    public PrintRow print(PageToPrint page, Consumer<List<String>> waiting) {
        return alone(() -> printNow(page, waiting));
    }

    private PrintRow printNow(PageToPrint page, Consumer<List<String>> waiting) {
        UUID jobName = UUID.randomUUID();
        BlobName document = pages.put(new ByteArrayInputStream(page.pdf()));
        store.change(tx ->
                tx.printJournal().add(new PrintRow(jobName.toString(), page.order(document.hex()), clock.instant())));
        var order = new PrintOrder(jobName, page.pdf(), page.size());
        return settle(jobName, printer.print(order, listener(jobName, waiting)));
    }

    /// After a restart: asks the printer what became of every page of its own that was under way. A page nobody can
    /// answer for
    /// waits for a person to look at the paper.
    public List<PrintRow> resume() {
        return alone(() -> askForAll(_ -> true, _ -> {}));
    }

    /// Only for pages of one template, and without waiting for whoever is at the printer when there are none.
    ///
    /// @param waiting hears the printer's reasons while it waits with such a page
    List<PrintRow> resume(String template, Consumer<List<String>> waiting) {
        Predicate<PrintRow> ours = row -> row.order().template().equals(template);
        return underWay(ours).isEmpty() ? List.of() : alone(() -> askForAll(ours, waiting));
    }

    private List<PrintRow> underWay(Predicate<PrintRow> ours) {
        return store.read(tx -> tx.printJournal().unsettled()).stream()
                .filter(row -> row.state() != PrintState.UNKNOWN)
                .filter(row -> row.order().printerUri().equals(address.toString()))
                .filter(ours)
                .toList();
    }

    private List<PrintRow> askForAll(Predicate<PrintRow> ours, Consumer<List<String>> waiting) {
        return underWay(ours).stream()
                .map(row -> {
                    UUID jobName = UUID.fromString(row.jobName());
                    return settle(jobName, printer.recover(jobName, listener(jobName, waiting)));
                })
                .toList();
    }

    URI address() {
        return address;
    }

    /// How the printer stands now.
    PrinterCondition condition() {
        return printer.condition();
    }

    /// Every sheet of a case, in the order they were prepared.
    public List<PrintRow> rows(String caseNo) {
        return store.read(tx -> tx.printJournal().ofCase(caseNo));
    }

    /// The sheets among them that are handed over at the end.
    public List<PrintRow> paperRows(String caseNo) {
        return rows(caseNo).stream().filter(PrintService::isPaper).toList();
    }

    private static boolean isPaper(PrintRow row) {
        String template = row.order().template();
        return template.equals(BOOKLET) || template.equals(CERTIFICATE);
    }

    /// The operator looked: the page came out, or it did not and the blank is void.
    public PrintRow looked(UUID jobName, boolean cameOut) {
        return change(jobName, row -> {
            if (cameOut) {
                row.confirmed(clock.instant());
            } else {
                row.voided("operator-saw-no-page", clock.instant());
            }
        });
    }

    /// A sheet that came out is no good: its blank is void, and the page may be printed anew.
    PrintRow spoiled(UUID jobName) {
        return change(jobName, row -> row.voided(SPOILED, clock.instant()));
    }

    /// The papers of a case are in the citizen's hand.
    public void issue(String caseNo) {
        store.change(tx -> {
            for (PrintRow row : tx.printJournal().ofCase(caseNo)) {
                if (isPaper(row) && row.state() == PrintState.CONFIRMED) {
                    row.issued(clock.instant());
                    tx.printJournal().update(row);
                }
            }
        });
    }

    private <T> T alone(Supplier<T> act) {
        atPrinter.lock();
        try {
            return act.get();
        } finally {
            atPrinter.unlock();
        }
    }

    private ProgressListener listener(UUID jobName, Consumer<List<String>> waiting) {
        return new ProgressListener() {
            @Override
            public void accepted(int jobId) {
                change(jobName, row -> {
                    if (row.state() != PrintState.SPOOLED) {
                        row.spooled(jobId, clock.instant());
                    }
                });
            }

            @Override
            public void waiting(List<String> reasons) {
                waiting.accept(reasons);
            }
        };
    }

    private PrintRow settle(UUID jobName, JobVerdict verdict) {
        return change(jobName, row -> {
            switch (verdict) {
                case JobVerdict.Printed _ -> row.confirmed(clock.instant());
                case JobVerdict.NotPrinted(PrintProblem reason) -> row.voided(reason.key(), clock.instant());
                case JobVerdict.Unknown(PrintProblem reason) -> row.unknown(reason.key(), clock.instant());
            }
        });
    }

    private PrintRow change(UUID jobName, Consumer<PrintRow> verb) {
        return store.write(tx -> {
            PrintRow row = tx.printJournal().byJobName(jobName.toString()).orElseThrow();
            verb.accept(row);
            tx.printJournal().update(row);
            return row;
        });
    }
}
