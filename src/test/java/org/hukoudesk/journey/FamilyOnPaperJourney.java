package org.hukoudesk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hukoudesk.registry.exchange.MigrationFixture.CASE_NO;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.device.printer.IppPrinter;
import org.hukoudesk.device.printer.MediaSize;
import org.hukoudesk.device.printer.PrinterSettings;
import org.hukoudesk.document.booklet.BookletPages;
import org.hukoudesk.document.booklet.Signing;
import org.hukoudesk.document.font.Fonts;
import org.hukoudesk.document.font.Typefaces;
import org.hukoudesk.document.page.Calibration;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.domain.register.NewMember;
import org.hukoudesk.emulator.FreePort;
import org.hukoudesk.emulator.IppPrinterEmulator;
import org.hukoudesk.station.booklet.BookletContents;
import org.hukoudesk.station.print.PageToPrint;
import org.hukoudesk.station.print.PrintService;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.blob.BlobFiles;
import org.hukoudesk.store.station.PrintRow;
import org.hukoudesk.store.station.PrintState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The family's booklet on a real IPP printer: home page and three member pages, each one journal row and one job.
class FamilyOnPaperJourney {

    private static final float MM = 72f / 25.4f;

    private final Clock clock = Clock.systemUTC();
    private final Signing signing = new Signing("周敏", LocalDate.of(2026, 12, 3));

    @TempDir
    Path folder;

    private IppPrinterEmulator machine;
    private IppPrinter printer;
    private Store store;
    private PrintService service;

    @BeforeEach
    void aCounterWithABookletPrinter() throws IOException {
        Path spool = Files.createDirectories(folder.resolve("p"));
        machine = new IppPrinterEmulator(spool, FreePort.next(), IppPrinterEmulator.Paper.BOOKLET);
        printer = new IppPrinter(PrinterSettings.of(machine.uri()));
        store = Store.open(new StoreSettings.PlainFile(folder.resolve("station")), StoreRole.STATION);
        service = new PrintService(store, BlobFiles.plain(folder.resolve("pages")), printer, machine.uri(), clock);
    }

    @AfterEach
    void close() {
        printer.close();
        store.close();
        machine.close();
    }

    @Test
    void everyPageOfTheBookletIsOnPaperOnce() throws Exception {
        for (PageToPrint page : booklet()) {
            assertThat(service.print(page, _ -> {}).state()).isEqualTo(PrintState.CONFIRMED);
        }
        service.issue(CASE_NO);

        assertThat(rows()).hasSize(4).extracting(PrintRow::state).containsOnly(PrintState.ISSUED);
        assertThat(machine.printed()).hasSize(4);
        keepForTheEye(machine.printed());
        String text = textOfAll(machine.printed());
        assertThat(text)
                .contains("陈𠮷安", "欧阳文静", "陈沐阳", "户主", "妻", "子")
                .contains(FamilyFixture.HEAD.identity().citizenId().full())
                .contains(FamilyFixture.SPOUSE.identity().citizenId().full())
                .contains(FamilyFixture.SON.identity().citizenId().full())
                .contains("居民家庭户", "新牌坊一路126号", "天山南路三段88号");
    }

    @Test
    void aPageWaitsForPaperAndIsPrintedOnce() throws Exception {
        machine.paperOut();
        var reasons = new ConcurrentLinkedQueue<String>();
        try (var background = Executors.newVirtualThreadPerTaskExecutor()) {
            var printing = background.submit(() -> service.print(booklet().getFirst(), reasons::addAll));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (reasons.isEmpty() && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            assertThat(rows()).extracting(PrintRow::state).containsOnly(PrintState.SPOOLED);
            assertThat(machine.printed()).isEmpty();
            machine.paperIn();

            assertThat(printing.get(90, TimeUnit.SECONDS).state()).isEqualTo(PrintState.CONFIRMED);
        }
        assertThat(reasons).contains("media-empty");
        assertThat(machine.printed()).hasSize(1);
    }

    @Test
    void aKilledPrinterLeavesThePageToAPerson() throws Exception {
        machine.hold();
        try (var background = Executors.newVirtualThreadPerTaskExecutor()) {
            var printing = background.submit(() -> service.print(booklet().getFirst(), _ -> {}));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (rows().stream().noneMatch(row -> row.state() == PrintState.SPOOLED) && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            machine.kill();

            PrintRow row = printing.get(120, TimeUnit.SECONDS);
            assertThat(row.state()).isEqualTo(PrintState.UNKNOWN);
            assertThat(service.resume()).isEmpty();
            assertThat(service.looked(UUID.fromString(row.jobName()), false).state())
                    .isEqualTo(PrintState.VOIDED);
        }
    }

    private List<PrintRow> rows() {
        return store.read(tx -> tx.printJournal().ofCase(CASE_NO));
    }

    private List<PageToPrint> booklet() {
        Catalogue catalogue = Catalogue.load();
        var contents = new BookletContents((table, code) ->
                catalogue.table(table).flatMap(found -> found.text(code)).orElse(code));
        var pages = new BookletPages(Typefaces.load(Fonts.locate()));
        HouseholdSnapshot household = household();
        List<PageToPrint> booklet = new ArrayList<>();
        booklet.add(page(
                "home",
                pages.home(contents.home(household, signing), Calibration.NONE).pdf()));
        for (ResidentSnapshot member : household.members()) {
            byte[] pdf = pages.member(contents.member(member, signing), Calibration.NONE)
                    .pdf();
            booklet.add(page("member-" + booklet.size(), pdf));
        }
        return booklet;
    }

    private PageToPrint page(String key, byte[] pdf) {
        return new PageToPrint(
                CASE_NO, "booklet/" + key, "booklet", machine.uri().toString(), MediaSize.BOOKLET, pdf);
    }

    private static HouseholdSnapshot household() {
        var lines = new HouseholdSnapshot.HouseholdLines(
                "500112000001",
                "FAMILY",
                "500112330000",
                "重庆市公安局渝北区分局新牌坊派出所",
                "重庆市渝北区新牌坊一路126号9栋1单元12-3",
                FamilyFixture.HEAD.personId().text());
        List<ResidentSnapshot> members =
                List.of(resident(FamilyFixture.HEAD), resident(FamilyFixture.SPOUSE), resident(FamilyFixture.SON));
        return new HouseholdSnapshot("household-yubei", 1, "NORMAL", lines, members);
    }

    private static ResidentSnapshot resident(NewMember member) {
        var identity = member.identity();
        String came = "2026年12月3日 购房入户 由四川省德阳市旌阳区天山南路三段88号6栋2单元401迁来";
        return new ResidentSnapshot(
                member.personId().text(),
                3,
                "ACTIVE",
                "",
                new ResidentSnapshot.Who(
                        identity.citizenId().full(),
                        identity.name().full(),
                        identity.sexCode(),
                        identity.birthDate().toString(),
                        identity.ethnicCode()),
                new ResidentSnapshot.Life(
                        "", member.origins().birthPlace(), member.origins().nativePlace(), "", "", "", "", "", "", ""),
                new ResidentSnapshot.Where("household-yubei", "500112330000", member.relationCode(), came, came, ""));
    }

    /// What the printer received, for whoever wants to look: `target/journey/booklet-N.pdf`.
    private static void keepForTheEye(List<Path> printed) throws IOException {
        Path kept = Files.createDirectories(Path.of("target", "journey"));
        for (int i = 0; i < printed.size(); i++) {
            Files.copy(
                    printed.get(i), kept.resolve("booklet-" + (i + 1) + ".pdf"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String textOfAll(List<Path> printed) throws IOException {
        var text = new StringBuilder();
        for (Path file : printed) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                var box = document.getPage(0).getMediaBox();
                assertThat(box.getWidth()).isCloseTo(143 * MM, org.assertj.core.data.Offset.offset(0.1f));
                assertThat(box.getHeight()).isCloseTo(105 * MM, org.assertj.core.data.Offset.offset(0.1f));
                // two-line fields break anywhere in a Chinese text
                text.append(new PDFTextStripper().getText(document).replace("\n", ""));
            }
        }
        return text.toString();
    }
}
