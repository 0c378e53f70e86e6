package org.hukoudesk.station;

import java.time.Clock;
import java.util.function.Supplier;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.document.font.Fonts;
import org.hukoudesk.document.font.Typefaces;
import org.hukoudesk.document.receipt.ReceiptPages;
import org.hukoudesk.station.filing.FilingService;
import org.hukoudesk.station.filing.ReceiptFiling;
import org.hukoudesk.station.filing.ReceiptService;
import org.hukoudesk.station.intake.CaseSubmitter;
import org.hukoudesk.station.intake.Counter;
import org.hukoudesk.station.intake.IntakeController;
import org.hukoudesk.station.intake.IntakeModel;
import org.hukoudesk.station.intake.IntakeService;
import org.hukoudesk.station.settings.StationSettings;
import org.hukoudesk.station.shell.FrameModel;
import org.hukoudesk.station.shell.Message;
import org.hukoudesk.station.shell.Navigator;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.Screens;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Work;
import org.hukoudesk.store.station.PrintRow;
import org.hukoudesk.store.station.PrintState;

/// The screens behind the login and what each is made of, on the services of an [OpenCounter].
final class Workplace implements AutoCloseable {

    /// The item the intake screen opens with; choosing among items comes with the second one.
    private static final String ITEM = "migration.cross-province";

    private final OpenCounter counter;
    private final Desk desk;
    private final Supplier<Typefaces> typefaces;
    private final IntakeModel intake;

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
        this.typefaces = new Once<>(() -> Typefaces.load(Fonts.locate()));
        this.intake = intake();
    }

    /// Registers every screen behind the login; `now` is asked when one is shown.
    static void addTo(Screens screens, Supplier<Workplace> now) {
        screens.add(
                Screen.Intake.class,
                (screen, strings) ->
                        new IntakeController(now.get().intake, now.get().desk.catalogue(), screen, strings));
    }

    private IntakeModel intake() {
        var item =
                desk.catalogue().item(ITEM, desk.settings().organ().province()).orElseThrow();
        var filing = new FilingService(counter.casework(), desk.catalogue(), desk.settings(), desk.clock());
        var devices = new Counter(
                counter.machines().reader(), counter.machines().scanner(), counter.scans()::put, counter.people());
        var service = new IntakeService(counter.store(), desk.clock(), devices, withReceipt(filing));
        return new IntakeModel(service, item, desk.catalogue().reviewer(item), desk.work(), desk.clock(), desk.frame());
    }

    /// An accepted case prints its receipt in the background, where there is a printer for it.
    private CaseSubmitter withReceipt(FilingService filing) {
        var printer = desk.settings().machines().paperPrinter();
        if (printer.isEmpty()) {
            return filing;
        }
        var pages = new Once<>(() -> new ReceiptPages(typefaces.get()));
        var receipts = new ReceiptService(pages, counter.paper(), filing, desk.settings(), printer.get(), desk.clock());
        return new ReceiptFiling(filing, (caseNo, filed) -> {
            String officer =
                    desk.frame().officerProperty().get().map(SignedOn::name).orElse("");
            desk.work().run(() -> receipts.print(caseNo, filed, officer), row -> tell(caseNo, row));
        });
    }

    private void tell(String caseNo, PrintRow row) {
        if (row.state() == PrintState.CONFIRMED) {
            desk.frame().say(Message.of("frame.receipt.printed", caseNo));
        } else {
            String reason = row.reason().orElseThrow();
            desk.frame().warn(Message.of("frame.receipt.failed", caseNo, Message.of(reason)));
        }
    }

    @Override
    public void close() {
        counter.close();
    }
}
