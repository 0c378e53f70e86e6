package org.hukoudesk.station.print;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.message.MessageKind;
import org.hukoudesk.contract.message.RecordPrinted;
import org.hukoudesk.device.printer.MediaSize;
import org.hukoudesk.device.printer.PrinterCondition;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.station.booklet.Booklet;
import org.hukoudesk.station.booklet.BookletService;
import org.hukoudesk.station.sync.Casework;

/// What the print screen has done in the background: cases, pages and the printer put together.
public final class PrintDesk {

    private final Casework casework;
    private final BookletService booklets;
    private final PrintService prints;
    private final URI printer;
    /// The registry is told once, however many ask at the same time.
    private final ReentrantLock telling = new ReentrantLock();

    /// @param printer the one `prints` prints on, for the journal
    public PrintDesk(Casework casework, BookletService booklets, PrintService prints, URI printer) {
        this.casework = casework;
        this.booklets = booklets;
        this.prints = prints;
        this.printer = printer;
    }

    /// Cases of an organ that have papers here: those to be printed first.
    List<QueuedCase> queue(String organ) {
        return Stream.of(CaseStage.SETTLED, CaseStage.PRINTED)
                .flatMap(stage -> casework.cases().stream()
                        .filter(it -> it.intake().organ().equals(organ))
                        .filter(it -> it.stage().equals(stage.name())))
                .map(this::queued)
                .toList();
    }

    private QueuedCase queued(CaseSnapshot snapshot) {
        return new QueuedCase(
                snapshot.caseNo(),
                isSettled(snapshot),
                casework.file(snapshot.intake().file()).applicantMasked(),
                sheets(snapshot.caseNo()),
                report(snapshot.caseNo()));
    }

    private static boolean isSettled(CaseSnapshot snapshot) {
        return snapshot.stage().equals(CaseStage.SETTLED.name());
    }

    private Map<String, LastSheet> sheets(String caseNo) {
        return LastSheet.ofEach(prints.bookletRows(caseNo));
    }

    private Casework.Mailing report(String caseNo) {
        return casework.mailing(caseNo, MessageKind.RECORD_PRINTED);
    }

    Booklet booklet(String caseNo, String officer) {
        return casework.caseOf(caseNo)
                .map(it -> booklets.pages(it, officer))
                .orElseGet(() -> new Booklet.Missing(Booklet.Lack.NOT_TOLD));
    }

    /// Prints one page and answers what is true of its sheet.
    LastSheet print(String caseNo, BookletService.Page page, Consumer<List<String>> waiting) {
        var sheet = new PageToPrint(
                caseNo, page.key(), PrintService.BOOKLET, printer.toString(), MediaSize.BOOKLET, page.pdf());
        return LastSheet.of(prints.print(sheet, waiting));
    }

    /// Asks the printer for every page that was under way.
    void resume(Consumer<List<String>> waiting) {
        prints.resume(waiting);
    }

    void looked(UUID jobName, boolean cameOut) {
        prints.looked(jobName, cameOut);
    }

    void spoiled(UUID jobName) {
        prints.spoiled(jobName);
    }

    PrinterCondition condition() {
        return prints.condition();
    }

    /// Tells the registry that every page is on paper, if that is so and it has not been told.
    ///
    /// @param pageKeys all pages of the case
    /// @param again also when the registry refused it before
    void tell(String caseNo, List<String> pageKeys, boolean again) {
        telling.lock();
        try {
            Optional<CaseSnapshot> settled = casework.caseOf(caseNo).filter(PrintDesk::isSettled);
            Map<String, LastSheet> sheets = sheets(caseNo);
            boolean all = pageKeys.stream()
                    .allMatch(key -> sheets.containsKey(key) && sheets.get(key).isOut());
            if (settled.isPresent() && all && !pageKeys.isEmpty() && mayTell(caseNo, again)) {
                casework.send(new RecordPrinted(
                        caseNo,
                        pageKeys.stream()
                                .map(sheets::get)
                                .map(PrintDesk::issued)
                                .toList()));
            }
        } finally {
            telling.unlock();
        }
    }

    private boolean mayTell(String caseNo, boolean again) {
        return switch (report(caseNo)) {
            case Casework.Mailing.None _ -> true;
            case Casework.Mailing.Refused _ -> again;
            case Casework.Mailing.Waiting _, Casework.Mailing.Done _ -> false;
        };
    }

    private static RecordPrinted.IssuedPage issued(LastSheet sheet) {
        return new RecordPrinted.IssuedPage(
                sheet.pageKey(),
                sheet.jobName().toString(),
                sheet.documentHash(),
                sheet.at().toString());
    }
}
