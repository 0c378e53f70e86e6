package org.hukoudesk.station.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.device.printer.MediaSize;
import org.hukoudesk.device.printer.PrinterSimulator;
import org.hukoudesk.document.booklet.BookletPages;
import org.hukoudesk.document.booklet.PagePreview;
import org.hukoudesk.document.certificate.CertificatePages;
import org.hukoudesk.document.font.Fonts;
import org.hukoudesk.document.font.Typefaces;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.station.booklet.BookletService;
import org.hukoudesk.station.booklet.Presses;
import org.hukoudesk.station.replica.HouseholdsNow;
import org.hukoudesk.station.replica.PersonLookup;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Officers;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.blob.BlobFiles;
import org.hukoudesk.store.station.PrintRow;

/// A counter with a simulated booklet printer and a real journal; one settled case waits.
public final class PrintOffice implements AutoCloseable {

    private static final Typefaces TYPEFACES = Typefaces.load(Fonts.locate());
    private static final BookletPages PAGES = new BookletPages(TYPEFACES);
    private static final PagePreview PREVIEW = new PagePreview(TYPEFACES);
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final CertificatePages CERTIFICATES = new CertificatePages(TYPEFACES);
    private static final URI PRINTER = URI.create("ipp://localhost:631/ipp/print");
    private static final URI PAPER_PRINTER = URI.create("ipp://localhost:632/ipp/print");

    public final SampleCasework casework = new SampleCasework();
    public final Navigator navigator = new Navigator();
    public final FrameModel frame = Officers.frame(navigator);
    public final PrintService prints;
    final PrinterSimulator printer = new PrinterSimulator();
    final PrinterSimulator paperPrinter = new PrinterSimulator();
    final BookletService booklets;
    final PrintDesk desk;
    /// What the register knows besides, by the household's id.
    final Map<String, HouseholdSnapshot> others = new HashMap<>();
    /// Whom the workstation was told to live in households.
    final Map<String, List<CitizenId>> livingThere = new HashMap<>();
    /// The register's answer for whoever lives in none of the others.
    PersonLookup.Answer known = new PersonLookup.Answer.Found(SampleCasework.settled());
    private final Seconds clock = new Seconds();
    private final Store store = Store.open(new StoreSettings.InMemory("print-" + UUID.randomUUID()), StoreRole.STATION);

    public PrintOffice() {
        frame.signOn(Officers.zhouMin());
        casework.tell(SampleCasework.CASE_NO, CaseStage.SETTLED);
        var pages = BlobFiles.plain(folder());
        prints = new PrintService(store, pages, printer, PRINTER, clock);
        booklets = new BookletService(
                casework,
                new HouseholdsNow((citizen, _) -> answer(citizen), id -> livingThere.getOrDefault(id, List.of())),
                new Presses(() -> PAGES, () -> PREVIEW, () -> CERTIFICATES),
                PrintOffice::word,
                clock);
        var paperPrints = new PrintService(store, pages, paperPrinter, PAPER_PRINTER, clock);
        desk = new PrintDesk(casework, booklets, prints, paperPrints);
    }

    private PersonLookup.Answer answer(CitizenId citizen) {
        return others.values().stream()
                .filter(household -> household.members().stream()
                        .anyMatch(member -> new CitizenId(member.who().citizenId()).equals(citizen)))
                .findFirst()
                .<PersonLookup.Answer>map(PersonLookup.Answer.Found::new)
                .orElse(known);
    }

    /// It is the day after.
    void nextDay() {
        clock.now = clock.now.plus(Duration.ofDays(1));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("print").resolve("pages");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String word(String table, String code) {
        return CATALOGUE.table(table).flatMap(found -> found.text(code)).orElse(code);
    }

    /// A fresh model on the same journal, as after the program was started again.
    PrintModel model(Work work) {
        return new PrintModel(desk, work, frame);
    }

    /// Puts pages of the case on paper.
    public void printSome(String... pageKeys) {
        for (String key : pageKeys) {
            var page = new PageToPrint(
                    SampleCasework.CASE_NO, key, "booklet", PRINTER.toString(), MediaSize.BOOKLET, new byte[] {'%'});
            prints.print(page, _ -> {});
        }
    }

    /// Gives up the last sheet of a page.
    public void spoil(String pageKey) {
        prints.spoiled(
                Objects.requireNonNull(LastSheet.ofEach(rows()).get(pageKey)).jobName());
    }

    public List<PrintRow> rows() {
        return prints.rows(SampleCasework.CASE_NO);
    }

    @Override
    public void close() {
        store.close();
    }

    /// A second passes with every look, so that the journal has an order.
    private static final class Seconds extends Clock {

        private Instant now = Officers.NOON.instant();

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofSeconds(1));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return Officers.NOON.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("one zone is enough here");
        }
    }
}
