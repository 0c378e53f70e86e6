package org.hukoudesk.station.print;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.station.booklet.Booklet;
import org.hukoudesk.station.booklet.BookletService;
import org.hukoudesk.station.booklet.PaperKind;
import org.hukoudesk.station.booklet.PapersDue;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.sync.Casework.Mailing;

/// Everything the print screen shows at one moment.
///
/// @param caseNo the chosen case, empty while there is none
/// @param booklet the pages of the chosen case, empty while they are being drawn
/// @param pageKey the chosen page, empty while there is none
/// @param printing the page that is with the printer now, whatever case is chosen
/// @param reasons why the printer waits, empty while it does not
record PrintView(
        List<QueuedCase> cases,
        String caseNo,
        Optional<Booklet> booklet,
        String pageKey,
        Optional<Printing> printing,
        List<String> reasons,
        Doing doing) {

    /// How keys of documents, and of home pages, begin.
    private static final String DOCUMENT = "document/";

    private static final String HOME = "booklet/home";

    static final PrintView BLANK =
            new PrintView(List.of(), "", Optional.empty(), "", Optional.empty(), List.of(), Doing.NOTHING);

    PrintView {
        cases = List.copyOf(cases);
        reasons = List.copyOf(reasons);
    }

    /// A row of pages going through the printer one by one.
    ///
    /// @param number of this page among those to print, from 1
    record Printing(String caseNo, String pageKey, int number, int of) {}

    /// What else is under way.
    enum Doing {
        NOTHING,
        /// The printer is asked what became of pages under way.
        ASKING,
        /// The officer's word about a sheet is being written down.
        DECIDING,
        /// The officer is asked whether a good sheet shall really be void.
        DOUBTING
    }

    /// A page of the chosen case.
    ///
    /// @param subject masked name, empty for the home page
    record QueuedPage(String key, String subject, PaperTruth truth, Optional<LastSheet> sheet) {

        Message title() {
            return titled(key, subject);
        }
    }

    /// What a page is called.
    static Message titled(String key, String subject) {
        if (key.startsWith(DOCUMENT)) {
            return Message.of("print.page.document");
        }
        if (PapersDue.isLetter(key)) {
            return Message.of("print.page.letter." + PapersDue.letterOf(key));
        }
        int number = key.lastIndexOf('-');
        if (number < 0) {
            return Message.of("print.page.home");
        }
        String place = key.substring(number + 1);
        if (key.startsWith(HOME)) {
            return Message.of("print.page.home.other", place);
        }
        return subject.isEmpty()
                ? Message.of("print.page.member.plain", place)
                : Message.of("print.page.member", place, subject);
    }

    Optional<QueuedCase> chosen() {
        return cases.stream().filter(it -> it.caseNo().equals(caseNo)).findFirst();
    }

    /// Pages of the chosen case: all of them once they are drawn, before that those the journal knows.
    List<QueuedPage> pages() {
        return chosen().map(this::pagesOf).orElseGet(List::of);
    }

    private List<QueuedPage> pagesOf(QueuedCase at) {
        if (drawn().isEmpty()) {
            return at.sheets().keySet().stream()
                    .sorted()
                    .map(key -> page(at, key, ""))
                    .toList();
        }
        return drawn().stream()
                .map(page -> page(at, page.key(), page.subject()))
                .toList();
    }

    private QueuedPage page(QueuedCase at, String key, String subject) {
        Optional<LastSheet> sheet = Optional.ofNullable(at.sheets().get(key));
        return new QueuedPage(key, subject, truth(at, key, sheet), sheet);
    }

    private PaperTruth truth(QueuedCase at, String key, Optional<LastSheet> sheet) {
        Optional<Printing> now = printing.filter(it -> it.caseNo().equals(at.caseNo()))
                .filter(it -> it.pageKey().equals(key));
        if (now.isPresent()) {
            return reasons.isEmpty() ? PaperTruth.SENT : PaperTruth.WAITING;
        }
        // of a case the registry has as printed, pages without a sheet here were printed at another window
        PaperTruth otherwise = at.isToPrint() ? PaperTruth.TO_PRINT : PaperTruth.PRINTED;
        return sheet.map(it -> PaperTruth.of(it.state())).orElse(otherwise);
    }

    /// The pages of the chosen case with their pictures; none until they are drawn.
    List<BookletService.Page> drawn() {
        return booklet.orElse(null) instanceof Booklet.Ready(var pages) ? pages : List.of();
    }

    /// What the chosen page is printed on, or the case's pages are.
    PaperKind paper() {
        return drawn().stream()
                .sorted(Comparator.comparing(page -> !page.key().equals(pageKey)))
                .map(BookletService.Page::paper)
                .findFirst()
                .orElse(PaperKind.BOOKLET);
    }

    /// The chosen case is done without paper: what is left to do is the handover.
    boolean isPaperless() {
        return chosen().filter(QueuedCase::isPaperless).isPresent();
    }

    Optional<QueuedPage> chosenPage() {
        return pages().stream().filter(it -> it.key().equals(pageKey)).findFirst();
    }

    Optional<QueuedPage> first(PaperTruth truth) {
        return pages().stream().filter(it -> it.truth() == truth).findFirst();
    }

    /// The page that needs the officer most.
    Optional<QueuedPage> neediest() {
        return first(PaperTruth.LOOK)
                .or(() -> first(PaperTruth.VOID))
                .or(() -> first(PaperTruth.TO_PRINT))
                .or(() -> pages().stream().findFirst());
    }

    /// The page after the chosen one, the first after the last.
    Optional<QueuedPage> following() {
        List<QueuedPage> all = pages();
        int chosen = all.stream().map(QueuedPage::key).toList().indexOf(pageKey);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get((chosen + 1) % all.size()));
    }

    /// Pages that are on no paper yet, or only on a void one.
    List<BookletService.Page> toPrint() {
        List<String> open = pages().stream()
                .filter(it -> it.truth() == PaperTruth.TO_PRINT || it.truth() == PaperTruth.VOID)
                .map(QueuedPage::key)
                .toList();
        return drawn().stream().filter(page -> open.contains(page.key())).toList();
    }

    /// Nothing is with the printer and no sheet waits for a word about it.
    boolean mayPrint() {
        return isQuiet()
                && first(PaperTruth.LOOK).isEmpty()
                && first(PaperTruth.SENT).isEmpty()
                && !toPrint().isEmpty();
    }

    /// Everything is out and the registry refused to hear it.
    boolean mayTellAgain() {
        boolean refused = chosen().filter(QueuedCase::isToPrint)
                .filter(it -> it.report() instanceof Mailing.Refused)
                .isPresent();
        return isQuiet() && refused && !drawn().isEmpty() && allOut();
    }

    private boolean allOut() {
        return pages().stream()
                .allMatch(it -> it.sheet().filter(LastSheet::isOut).isPresent());
    }

    /// Nothing is left to do here.
    boolean mayGoOn() {
        return isQuiet() && isPaperless();
    }

    /// The chosen page lies there and can be given up.
    boolean mayVoid() {
        return printing.isEmpty()
                && (doing == Doing.NOTHING || doing == Doing.DOUBTING)
                && chosenPage()
                        .filter(it -> it.truth() == PaperTruth.PRINTED)
                        .flatMap(QueuedPage::sheet)
                        .isPresent();
    }

    boolean mayDecide() {
        return isQuiet()
                && chosenPage().filter(it -> it.truth() == PaperTruth.LOOK).isPresent();
    }

    boolean isQuiet() {
        return printing.isEmpty() && doing == Doing.NOTHING;
    }

    PrintView queued(List<QueuedCase> now) {
        return new PrintView(now, caseNo, booklet, pageKey, printing, reasons, doing);
    }

    PrintView choosing(String number) {
        return new PrintView(cases, number, Optional.empty(), "", printing, reasons, doubtless());
    }

    PrintView with(Booklet now) {
        return new PrintView(cases, caseNo, Optional.of(now), pageKey, printing, reasons, doing);
    }

    PrintView at(String key) {
        return new PrintView(cases, caseNo, booklet, key, printing, reasons, doubtless());
    }

    /// The printer has this page now, or none; why it waited before is over.
    PrintView printing(Optional<Printing> now) {
        return new PrintView(cases, caseNo, booklet, pageKey, now, List.of(), doing);
    }

    PrintView waiting(List<String> now) {
        return new PrintView(cases, caseNo, booklet, pageKey, printing, now, doing);
    }

    PrintView doing(Doing now) {
        return new PrintView(cases, caseNo, booklet, pageKey, printing, reasons, now);
    }

    /// A doubt is about the page it was raised at.
    private Doing doubtless() {
        return doing == Doing.DOUBTING ? Doing.NOTHING : doing;
    }
}
