package org.hukoudesk.station;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.document.booklet.BookletPages;
import org.hukoudesk.document.booklet.PagePreview;
import org.hukoudesk.document.certificate.CertificatePages;
import org.hukoudesk.document.font.Fonts;
import org.hukoudesk.document.font.Typefaces;
import org.hukoudesk.document.receipt.ReceiptPages;
import org.hukoudesk.station.booklet.BookletService;
import org.hukoudesk.station.booklet.LivingThere;
import org.hukoudesk.station.booklet.Presses;
import org.hukoudesk.station.course.CourseController;
import org.hukoudesk.station.course.CourseModel;
import org.hukoudesk.station.desk.CaseSearchService;
import org.hukoudesk.station.desk.DeskController;
import org.hukoudesk.station.desk.DeskModel;
import org.hukoudesk.station.desk.DeskService;
import org.hukoudesk.station.desk.JournalService;
import org.hukoudesk.station.exchange.ExchangeController;
import org.hukoudesk.station.exchange.ExchangeModel;
import org.hukoudesk.station.filing.FilingService;
import org.hukoudesk.station.filing.ReceiptFiling;
import org.hukoudesk.station.filing.ReceiptService;
import org.hukoudesk.station.handover.HandoverController;
import org.hukoudesk.station.handover.HandoverModel;
import org.hukoudesk.station.household.HouseholdController;
import org.hukoudesk.station.household.HouseholdModel;
import org.hukoudesk.station.household.PeopleSearchService;
import org.hukoudesk.station.intake.CaseSubmitter;
import org.hukoudesk.station.intake.Counter;
import org.hukoudesk.station.intake.IntakeController;
import org.hukoudesk.station.intake.IntakeModel;
import org.hukoudesk.station.intake.IntakeService;
import org.hukoudesk.station.preview.PreviewService;
import org.hukoudesk.station.preview.SinceService;
import org.hukoudesk.station.print.PrintController;
import org.hukoudesk.station.print.PrintDesk;
import org.hukoudesk.station.print.PrintModel;
import org.hukoudesk.station.refusal.RefusalController;
import org.hukoudesk.station.refusal.RefusalModel;
import org.hukoudesk.station.replica.HouseholdsNow;
import org.hukoudesk.station.review.DecisionController;
import org.hukoudesk.station.review.NoticeController;
import org.hukoudesk.station.review.ReviewController;
import org.hukoudesk.station.review.ReviewModel;
import org.hukoudesk.station.services.ServicesController;
import org.hukoudesk.station.services.ServicesModel;
import org.hukoudesk.station.settings.StationSettings;
import org.hukoudesk.station.shell.CommandSearch;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Language;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.store.station.PrintRow;
import org.hukoudesk.store.station.PrintState;

/// The screens behind the login and what each is made of, on the services of an [OpenCounter]. Made on the JavaFX
/// thread: models listen to each other's properties there.
final class Workplace {

    private final OpenCounter counter;
    private final Desk desk;
    private final Supplier<Typefaces> typefaces;
    private final ServicesModel services;
    private final DeskModel today;
    private final HouseholdModel household;
    private final IntakeService intake;
    private final Map<String, IntakeModel> intakes = new HashMap<>();
    private final RefusalModel refusal;
    private final CourseModel course;
    private final ReviewModel review;
    private final ExchangeModel exchange;
    private final PrintModel print;
    private final HandoverModel handover;

    /// What the window gives to every screen.
    record Desk(
            StationSettings settings,
            Catalogue catalogue,
            Work work,
            Clock clock,
            FrameModel frame,
            Navigator navigator) {}

    Workplace(OpenCounter counter, Desk desk) {
        this.counter = counter;
        this.desk = desk;
        this.services =
                new ServicesModel(desk.catalogue(), desk.settings().organ().province());
        this.typefaces = new Once<>(() -> Typefaces.load(Fonts.locate()));
        var casework = counter.casework();
        var journal = new JournalService(counter.store());
        this.today = new DeskModel(
                new DeskService(casework, journal, desk.catalogue(), desk.clock()),
                desk.work(),
                desk.clock(),
                desk.frame());
        this.household =
                new HouseholdModel(counter.people(), desk.catalogue(), desk.work(), desk.clock(), desk.frame());
        var devices = new Counter(
                counter.machines().reader(), counter.machines().scanner(), counter.scans()::put, counter.people());
        var filing = new FilingService(casework, desk.catalogue(), desk.settings(), desk.clock());
        var now = new HouseholdsNow(counter.people(), new LivingThere(counter.store()));
        var since = new SinceService(now, desk.catalogue(), desk.clock());
        this.intake = new IntakeService(counter.store(), desk.clock(), devices, withReceipt(filing), since);
        this.refusal = new RefusalModel(intake, desk.work(), desk.frame(), desk.navigator());
        this.course = new CourseModel(casework, devices, desk.work(), desk.frame(), desk.navigator());
        this.review = new ReviewModel(casework, desk.catalogue(), since, desk.work(), desk.frame(), desk.clock());
        this.exchange = new ExchangeModel(
                casework, desk.catalogue(), desk.work(), desk.clock(), desk.frame(), desk.navigator());
        this.print = new PrintModel(prints(now), desk.work(), desk.frame());
        this.handover = new HandoverModel(casework, counter.booklets(), desk.work(), desk.clock(), desk.frame());
    }

    private PrintDesk prints(HouseholdsNow now) {
        var booklets = new BookletService(
                counter.casework(),
                now,
                new Presses(
                        new Once<>(() -> new BookletPages(typefaces.get())),
                        new Once<>(() -> new PagePreview(typefaces.get())),
                        new Once<>(() -> new CertificatePages(typefaces.get()))),
                (table, code) -> desk.catalogue()
                        .table(table)
                        .flatMap(found -> found.text(code))
                        .orElse(code),
                desk.clock());
        return new PrintDesk(counter.casework(), booklets, counter.booklets(), counter.paper());
    }

    /// Registers every screen behind the login; `now` is asked when one is shown.
    static void addTo(Screens screens, Supplier<Workplace> now) {
        screens.add(
                Screen.Desk.class,
                (_, strings) ->
                        new DeskController(now.get().today, now.get().desk.navigator(), strings));
        screens.add(
                Screen.Household.class,
                (screen, strings) -> new HouseholdController(now.get().household, screen, strings));
        screens.add(Screen.Review.class, (screen, strings) -> new ReviewController(now.get().review, screen, strings))
                .part(DecisionController.class, strings -> new DecisionController(now.get().review, strings))
                .part(NoticeController.class, strings -> new NoticeController(now.get().review, strings));
        screens.add(
                Screen.Exchange.class,
                (screen, strings) -> new ExchangeController(
                        now.get().exchange, now.get().desk.catalogue(), screen, strings));
        screens.add(
                Screen.Print.class,
                (screen, strings) ->
                        new PrintController(now.get().print, now.get().desk.frame(), screen, strings));
        screens.add(
                Screen.Handover.class,
                (screen, strings) -> new HandoverController(
                        now.get().handover,
                        now.get().desk.frame(),
                        now.get().desk.clock(),
                        screen,
                        strings));
        addCasesTo(screens, now);
        screens.add(
                Screen.Services.class,
                (_, strings) -> new ServicesController(
                        now.get().services, now.get().desk.navigator(), strings));
    }

    /// Where a case begins at the window, or does not, and where it stands.
    private static void addCasesTo(Screens screens, Supplier<Workplace> now) {
        screens.add(
                Screen.Intake.class,
                (screen, strings) -> new IntakeController(
                        now.get().intake(screen.itemKey()),
                        now.get().desk.catalogue(),
                        screen,
                        now.get().desk.navigator(),
                        strings));
        screens.add(
                Screen.Refusal.class,
                (screen, strings) -> new RefusalController(
                        now.get().refusal,
                        now.get().desk.catalogue(),
                        now.get().desk.settings().organ(),
                        screen,
                        strings));
        screens.add(
                Screen.Case.class,
                (screen, strings) ->
                        new CourseController(now.get().course, now.get().desk.catalogue(), screen, strings));
    }

    /// Finds people, cases and services for the command bar.
    CommandSearch search(Supplier<Language> language) {
        return new CaseSearchService(
                counter.casework(),
                new PeopleSearchService(counter.store(), desk.settings().workstation(), desk.clock()),
                desk.catalogue(),
                desk.frame().officerProperty()::get,
                () -> new Strings(language.get()));
    }

    /// One for each item and the whole program, so that an intake is where it was left.
    private IntakeModel intake(String itemKey) {
        return intakes.computeIfAbsent(itemKey, this::newIntake);
    }

    private IntakeModel newIntake(String itemKey) {
        var organ = desk.settings().organ();
        var item = desk.catalogue()
                .item(itemKey, organ.province())
                .orElseThrow(() -> new IllegalArgumentException("no such item: " + itemKey));
        return new IntakeModel(
                intake,
                item,
                desk.catalogue().reviewer(item),
                new PreviewService(desk.catalogue(), organ, desk.clock()),
                desk.work(),
                desk.clock(),
                desk.frame());
    }

    /// An accepted case prints its receipt in the background, where there is a printer for it.
    private CaseSubmitter withReceipt(FilingService filing) {
        var printer = desk.settings().machines().paperPrinter();
        if (printer.isEmpty()) {
            return filing;
        }
        var pages = new Once<>(() -> new ReceiptPages(typefaces.get()));
        var receipts = new ReceiptService(pages, counter.paper(), filing, desk.settings(), printer.get(), desk.clock());
        return new ReceiptFiling(filing, this::givesReceipt, (caseNo, filed) -> {
            String officer =
                    desk.frame().officerProperty().get().map(SignedOn::name).orElse("");
            desk.work().run(() -> receipts.print(caseNo, filed, officer), row -> tell(caseNo, row));
        });
    }

    private boolean givesReceipt(String itemKey) {
        return desk.catalogue()
                .item(itemKey, desk.settings().organ().province())
                .filter(item -> item.handling().outputs().contains("receipt"))
                .isPresent();
    }

    private void tell(String caseNo, PrintRow row) {
        if (row.state() == PrintState.CONFIRMED) {
            desk.frame().say(Message.of("frame.receipt.printed", caseNo));
        } else {
            String reason = row.reason().orElseThrow();
            desk.frame().warn(Message.of("frame.receipt.failed", caseNo, Message.of(reason)));
        }
    }
}
