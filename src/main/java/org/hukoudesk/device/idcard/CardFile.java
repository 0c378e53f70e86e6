package org.hukoudesk.device.idcard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// The card of the simulator: it lies on the reader while the file exists.
///
/// UTF-8 properties: `name`, `sex`, `ethnic`, `birth`, `address`, `id`, `issuer`, `from`, `to` (dates `yyyyMMdd`, `to`
/// may
/// be 长期), optional `type` (`J`, `I`, `Y`) and `fault` (see [Fault]).
record CardFile(CardText text, Fault fault, String identity) {

    /// How the reader misbehaves with this card.
    enum Fault {
        NONE,
        /// The base read carries a wrong checksum.
        CHECKSUM,
        /// Selecting fails (81).
        SELECT,
        /// The base read fails (41).
        READ,
        /// The base read stops half way.
        SHORT,
        /// The base read is never answered.
        SILENT,
        /// Noise, ending in an extra AA, comes before every answer.
        NOISE
    }

    private static final String LONG_TERM = "长期";

    /// The card lying there now; empty when the file is absent.
    ///
    /// @throws IllegalArgumentException if the file is not a card
    static Optional<CardFile> lying(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            var entries = new Properties();
            entries.load(reader);
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            var identity = attributes.fileKey() + "@" + attributes.lastModifiedTime();
            return Optional.of(new CardFile(text(entries), fault(entries), identity));
        } catch (NoSuchFileException lifted) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CardText text(Properties entries) {
        var until = entry(entries, "to");
        return new CardText(
                CardType.of(entries.getProperty("type", " ").charAt(0)),
                entry(entries, "name"),
                entry(entries, "sex"),
                entry(entries, "ethnic"),
                date(entry(entries, "birth")),
                entry(entries, "address"),
                entry(entries, "id"),
                entry(entries, "issuer"),
                new CardValidity(
                        date(entry(entries, "from")), until.equals(LONG_TERM) ? CardValidity.LONG_TERM : date(until)));
    }

    private static Fault fault(Properties entries) {
        var name = entries.getProperty("fault", "none").toUpperCase(Locale.ROOT);
        return Fault.valueOf(name);
    }

    private static LocalDate date(String digits) {
        return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String entry(Properties entries, String key) {
        var value = entries.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("the card file has no " + key);
        }
        return value;
    }
}
