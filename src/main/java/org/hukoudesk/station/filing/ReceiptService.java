package org.hukoudesk.station.filing;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hukoudesk.device.printer.MediaSize;
import org.hukoudesk.document.page.Calibration;
import org.hukoudesk.document.receipt.AcceptanceReceipt;
import org.hukoudesk.document.receipt.ReceiptPages;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.Deadline;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.service.MaterialState;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.station.intake.CaseSubmitter;
import org.hukoudesk.station.intake.IntakePaper;
import org.hukoudesk.station.print.PageToPrint;
import org.hukoudesk.station.print.PrintService;
import org.hukoudesk.station.settings.StationSettings;
import org.hukoudesk.store.station.PrintRow;

/// Prints the receipt of a case just filed (受理回执). Takes as long as the printer: in the background.
public final class ReceiptService {

    /// The one page of the receipt in the print journal.
    public static final String PAGE = "receipt/1";

    private final Supplier<ReceiptPages> pages;
    private final PrintService prints;
    private final FilingService filing;
    private final StationSettings settings;
    private final URI printer;
    private final Clock clock;

    /// @param pages asked when the first receipt is printed: loading fonts takes a while
    /// @param prints to the printer with A4 paper, whose address is given as `printer`
    public ReceiptService(
            Supplier<ReceiptPages> pages,
            PrintService prints,
            FilingService filing,
            StationSettings settings,
            URI printer,
            Clock clock) {
        this.pages = pages;
        this.prints = prints;
        this.filing = filing;
        this.settings = settings;
        this.printer = printer;
        this.clock = clock;
    }

    /// @param officer name as printed
    public PrintRow print(String caseNo, CaseSubmitter.Filing filed, String officer) {
        byte[] pdf = pages.get()
                .receipt(receipt(caseNo, filed, officer), Calibration.NONE)
                .pdf();
        var page = new PageToPrint(caseNo, PAGE, "receipt", printer.toString(), MediaSize.A4, pdf);
        return prints.print(page, _ -> {});
    }

    private AcceptanceReceipt receipt(String caseNo, CaseSubmitter.Filing filed, String officer) {
        ServiceItem item = filing.item(filed);
        Deadline promised = filing.promise(item);
        Optional<IntakePaper.Applicant> applicant = filed.paper().applicant();
        return new AcceptanceReceipt(
                caseNo,
                item.name().in("zh"),
                new AcceptanceReceipt.Applicant(
                        applicant.map(IntakePaper.Applicant::name).orElse(""),
                        applicant
                                .map(it -> new CitizenId(it.citizenId()).masked())
                                .orElse(""),
                        ""),
                new AcceptanceReceipt.Desk(
                        settings.place().station(),
                        settings.place().window(),
                        officer,
                        LocalDateTime.ofInstant(clock.instant(), ChinaTime.ZONE)),
                materials(item, filed.paper()),
                new AcceptanceReceipt.Promise(
                        item.handling().totalWorkingDays(),
                        promised.date(),
                        promised.provisional(),
                        item.handling().feeFen()),
                new AcceptanceReceipt.Hotlines(
                        settings.hotlines().enquiries(), settings.hotlines().supervision()));
    }

    private static List<AcceptanceReceipt.Material> materials(ServiceItem item, IntakePaper paper) {
        return item.materials().stream()
                .filter(rule -> paper.proof(rule.key()).state() != MaterialState.MISSING)
                .map(rule -> {
                    var proof = paper.proof(rule.key());
                    int copies = Math.max(1, proof.pages().size());
                    return new AcceptanceReceipt.Material(rule.name().in("zh"), form(proof.state()), copies);
                })
                .toList();
    }

    private static String form(MaterialState state) {
        return switch (state) {
            case VERIFIED -> AcceptanceReceipt.Material.SEEN;
            case WAIVED -> AcceptanceReceipt.Material.WAIVED;
            case SCANNED, MISSING -> AcceptanceReceipt.Material.COPY;
        };
    }
}
