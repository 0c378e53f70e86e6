package org.hukoudesk.station.print;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.message.MessageKind;
import org.hukoudesk.contract.message.RecordPrinted;
import org.hukoudesk.device.printer.MediaSize;
import org.hukoudesk.device.printer.PrinterCondition;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.station.booklet.Booklet;
import org.hukoudesk.station.booklet.BookletService;
import org.hukoudesk.station.booklet.PaperKind;
import org.hukoudesk.station.booklet.PapersDue;
import org.hukoudesk.station.print.QueuedCase.Stand;
import org.hukoudesk.station.sync.Casework;

/// What the print screen has done in the background: cases, pages and the printers put together.
public final class PrintDesk {

    /// Stages about which a letter may tell the citizen; it is printed first, while they stand there. Of a case that
    /// waits for its decision that is the notice of what was promised to follow.
    private static final Set<CaseStage> LETTERS = EnumSet.of(
            CaseStage.REFUSED_TO_ACCEPT,
            CaseStage.REJECTED,
            CaseStage.SUPPLEMENT,
            CaseStage.ACCEPTED,
            CaseStage.STATION_APPROVED,
            CaseStage.COUNTY_APPROVED);

    private final Casework casework;
    private final BookletService booklets;
    private final PrintService bookletPrinter;
    private final PrintService paperPrinter;
    /// The registry is told once, however many ask at the same time.
    private final ReentrantLock telling = new ReentrantLock();

    /// @param bookletPrinter prints booklet pages, `paperPrinter` A4; both write one journal
    public PrintDesk(
            Casework casework, BookletService booklets, PrintService bookletPrinter, PrintService paperPrinter) {
        this.casework = casework;
        this.booklets = booklets;
        this.bookletPrinter = bookletPrinter;
        this.paperPrinter = paperPrinter;
    }

    /// Cases of an organ that have papers here: those to be printed first.
    List<QueuedCase> queue(String organ) {
        return Stream.concat(LETTERS.stream(), Stream.of(CaseStage.SETTLED, CaseStage.EXECUTED, CaseStage.PRINTED))
                .flatMap(stage -> casework.cases().stream()
                        .filter(it -> it.intake().organ().equals(organ))
                        .filter(it -> it.stage().equals(stage.name())))
                .flatMap(it -> queued(it).stream())
                .toList();
    }

    /// Nothing of a case whose letter came out on an earlier day.
    private Optional<QueuedCase> queued(CaseSnapshot snapshot) {
        PapersDue due = booklets.due(snapshot);
        Map<String, LastSheet> sheets = sheets(snapshot.caseNo());
        return stand(snapshot, due, sheets)
                .map(stand -> new QueuedCase(
                        snapshot.caseNo(),
                        stand,
                        casework.file(snapshot.intake().file()).applicantMasked(),
                        sheets,
                        due.marks(),
                        report(snapshot.caseNo())));
    }

    private Optional<Stand> stand(CaseSnapshot snapshot, PapersDue due, Map<String, LastSheet> sheets) {
        if (!LETTERS.contains(CaseStage.valueOf(snapshot.stage()))) {
            return Optional.of(stand(snapshot, due));
        }
        if (due.document().isEmpty()) {
            return Optional.empty();
        }
        Optional<LastSheet> out =
                Optional.ofNullable(sheets.get(due.document().get())).filter(LastSheet::isOut);
        return out.isEmpty()
                ? Optional.of(Stand.LETTER)
                : out.filter(sheet -> booklets.isToday(sheet.at())).map(_ -> Stand.LETTER_OUT);
    }

    private static Stand stand(CaseSnapshot snapshot, PapersDue due) {
        if (snapshot.stage().equals(CaseStage.PRINTED.name())) {
            return Stand.PRINTED;
        }
        return PapersDue.isPaperless(snapshot, due) ? Stand.PAPERLESS : Stand.TO_PRINT;
    }

    private Map<String, LastSheet> sheets(String caseNo) {
        return LastSheet.ofEach(bookletPrinter.paperRows(caseNo));
    }

    private Casework.Mailing report(String caseNo) {
        return casework.mailing(caseNo, MessageKind.RECORD_PRINTED);
    }

    Booklet booklet(String caseNo, String officer) {
        return casework.caseOf(caseNo)
                .map(it -> booklets.pages(it, officer))
                .orElseGet(() -> new Booklet.Missing(Booklet.Lack.NOT_TOLD));
    }

    /// Prints one page on the printer of its paper and answers what is true of its sheet.
    LastSheet print(String caseNo, BookletService.Page page, Consumer<List<String>> waiting) {
        PrintService printer = printer(page.paper());
        var sheet = new PageToPrint(
                caseNo,
                page.key(),
                template(page.paper()),
                printer.address().toString(),
                size(page.paper()),
                page.pdf());
        return LastSheet.of(printer.print(sheet, waiting));
    }

    private PrintService printer(PaperKind paper) {
        return switch (paper) {
            case BOOKLET -> bookletPrinter;
            case A4 -> paperPrinter;
        };
    }

    private static String template(PaperKind paper) {
        return switch (paper) {
            case BOOKLET -> PrintService.BOOKLET;
            case A4 -> PrintService.CERTIFICATE;
        };
    }

    private static MediaSize size(PaperKind paper) {
        return switch (paper) {
            case BOOKLET -> MediaSize.BOOKLET;
            case A4 -> MediaSize.A4;
        };
    }

    /// Asks the printers for every page that was under way.
    ///
    /// @param waiting who hears the reasons of the printer of a paper
    void resume(Function<PaperKind, Consumer<List<String>>> waiting) {
        for (PaperKind paper : PaperKind.values()) {
            printer(paper).resume(template(paper), waiting.apply(paper));
        }
    }

    void looked(UUID jobName, boolean cameOut) {
        bookletPrinter.looked(jobName, cameOut);
    }

    void spoiled(UUID jobName) {
        bookletPrinter.spoiled(jobName);
    }

    /// How the printer of a paper stands.
    PrinterCondition condition(PaperKind paper) {
        return printer(paper).condition();
    }

    /// Tells the registry that every page is on paper, if that is so and it has not been told.
    ///
    /// @param pageKeys all pages of the case
    /// @param again also when the registry refused it before
    void tell(String caseNo, List<String> pageKeys, boolean again) {
        telling.lock();
        try {
            Optional<CaseSnapshot> open = casework.caseOf(caseNo).filter(PrintDesk::isOpen);
            Map<String, LastSheet> sheets = sheets(caseNo);
            boolean all = pageKeys.stream()
                    .allMatch(key -> sheets.containsKey(key) && sheets.get(key).isOut());
            if (open.isPresent() && all && !pageKeys.isEmpty() && mayTell(caseNo, again)) {
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

    /// The registry does not have it as printed yet.
    private static boolean isOpen(CaseSnapshot snapshot) {
        return snapshot.stage().equals(CaseStage.SETTLED.name())
                || snapshot.stage().equals(CaseStage.EXECUTED.name());
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
