package org.hukoudesk.station.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.station.shell.Place;

/// The file `workstation.properties` in the data folder. It holds nothing secret and nothing about a person.
///
/// @param workstation id as the registry's book has it; its last three characters number the station's counters
/// @param organ whose cases are taken in here
/// @param place as shown in the header
public record StationSettings(
        String workstation, OrganCode organ, Place place, URI registry, Machines machines, Hotlines hotlines) {

    public static final String FILE = "workstation.properties";

    /// The machines on the counter; an empty text means there is none.
    ///
    /// @param reader serial port of the card reader, such as `/dev/ttyUSB0`
    /// @param scannerHost where `saned` answers, with an optional port
    /// @param scanner SANE's name of the scanner
    /// @param scannerOptions SANE options of it, as `mode=Color;resolution=300`, set in this order
    /// @param booklets IPP address of the printer with booklet pages
    /// @param paper IPP address of the printer with A4 paper
    public record Machines(
            String reader, String scannerHost, String scanner, String scannerOptions, String booklets, String paper) {

        public Optional<URI> bookletPrinter() {
            return Optional.of(booklets).filter(it -> !it.isEmpty()).map(URI::create);
        }

        public Optional<URI> paperPrinter() {
            return Optional.of(paper).filter(it -> !it.isEmpty()).map(URI::create);
        }
    }

    /// Printed on receipts.
    public record Hotlines(String enquiries, String supervision) {}

    /// Reads the file of a data folder.
    ///
    /// @throws IllegalArgumentException naming the file and the key when something is missing or wrong
    public static StationSettings read(Path folder) {
        Path file = folder.resolve(FILE);
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE + " in the data folder", e);
        }
        return of(texts);
    }

    static StationSettings of(Properties texts) {
        var machines = new Machines(
                texts.getProperty("reader", ""),
                texts.getProperty("scanner.host", ""),
                texts.getProperty("scanner", ""),
                texts.getProperty("scanner.options", ""),
                texts.getProperty("printer.booklet", ""),
                texts.getProperty("printer.paper", ""));
        var place = new Place(
                required(texts, "place.station"), required(texts, "place.above"), required(texts, "place.window"));
        var hotlines = new Hotlines(texts.getProperty("hotline", ""), texts.getProperty("hotline.supervision", ""));
        return new StationSettings(
                required(texts, "workstation"),
                new OrganCode(required(texts, "organ")),
                place,
                URI.create(required(texts, "registry")),
                machines,
                hotlines);
    }

    private static String required(Properties texts, String key) {
        return Optional.ofNullable(texts.getProperty(key))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalArgumentException(FILE + " has no " + key));
    }
}
