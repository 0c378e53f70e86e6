package org.hukoudesk.station;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.device.idcard.IdCardReader;
import org.hukoudesk.device.idcard.SamvReader;
import org.hukoudesk.device.printer.IppPrinter;
import org.hukoudesk.device.printer.NoPrinter;
import org.hukoudesk.device.printer.PagePrinter;
import org.hukoudesk.device.printer.PrinterSettings;
import org.hukoudesk.device.scanner.PageScanner;
import org.hukoudesk.device.scanner.SaneScanner;
import org.hukoudesk.device.scanner.ScannerSettings;
import org.hukoudesk.station.settings.StationSettings;

/// The machines on this counter, as the settings name them. None is touched before it is used.
///
/// @param booklets prints booklet pages
/// @param paper prints A4
record Machines(IdCardReader reader, PageScanner scanner, Printer booklets, Printer paper) implements AutoCloseable {

    /// A printer and where it is.
    record Printer(PagePrinter machine, URI address) {

        /// For the journal of a workstation without this printer; nothing is ever sent there.
        private static final URI NOWHERE = URI.create("ipp://localhost/none");

        static Printer at(Optional<URI> address) {
            return address.map(uri -> new Printer(new IppPrinter(PrinterSettings.of(uri)), uri))
                    .orElseGet(() -> new Printer(new NoPrinter(), NOWHERE));
        }
    }

    /// A port no system has: the reader is simply missing.
    private static final String NO_PORT = "no-card-reader";

    static Machines of(StationSettings.Machines named) {
        String port = named.reader().isEmpty() ? NO_PORT : named.reader();
        return new Machines(
                new SamvReader(Path.of(port)),
                scanner(named),
                Printer.at(named.bookletPrinter()),
                Printer.at(named.paperPrinter()));
    }

    private static PageScanner scanner(StationSettings.Machines named) {
        int colon = named.scannerHost().indexOf(':');
        String host = colon < 0 ? named.scannerHost() : named.scannerHost().substring(0, colon);
        int port = colon < 0
                ? ScannerSettings.SANE_PORT
                : Integer.parseInt(named.scannerHost().substring(colon + 1));
        return new SaneScanner(ScannerSettings.of(host, port, named.scanner(), options(named)));
    }

    private static Map<String, String> options(StationSettings.Machines named) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : List.of(named.scannerOptions().split(";", -1))) {
            int middle = option.indexOf('=');
            if (middle > 0) {
                options.put(option.substring(0, middle), option.substring(middle + 1));
            }
        }
        return options;
    }

    @Override
    public void close() {
        for (Printer printer : List.of(booklets, paper)) {
            if (printer.machine() instanceof IppPrinter open) {
                open.close();
            }
        }
    }
}
