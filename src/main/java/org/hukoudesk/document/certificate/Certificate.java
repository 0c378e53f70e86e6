package org.hukoudesk.document.certificate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.document.DocumentException;

/// What stands on a document of the station, each text as it is printed.
///
/// @param caseNumber 办件编号
/// @param number of the document, such as 八角井户证〔2026〕1号
/// @param paragraphs the wording, at least one and at most [#PARAGRAPH_LIMIT]
/// @param validUntil the last day it is good for; empty when it has none
public record Certificate(
        String caseNumber,
        String title,
        String number,
        List<String> paragraphs,
        Optional<LocalDate> validUntil,
        Issue issue) {

    /// Far more than one page holds.
    public static final int PARAGRAPH_LIMIT = 40;

    /// Hexadecimal digits of the digest that are printed: 64 bits, enough that nobody finds other words to them.
    private static final int DIGEST_DIGITS = 16;

    public Certificate {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty() || paragraphs.size() > PARAGRAPH_LIMIT) {
            throw new IllegalArgumentException("A document has 1 to %d paragraphs".formatted(PARAGRAPH_LIMIT));
        }
    }

    /// By whom it is given out and when.
    ///
    /// @param handler 承办人
    public record Issue(String station, LocalDate on, String handler) {

        @Override
        public String toString() {
            return "Issue[" + on + "]";
        }
    }

    /// By which the register finds out whether the paper says what it was given out with. It depends on the words, the
    /// number and the day, not on who printed it.
    public String digest() {
        String words = String.join(
                "\n",
                title,
                number,
                String.join("\n", paragraphs),
                validUntil.map(LocalDate::toString).orElse(""),
                issue.station(),
                issue.on().toString());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(hash).substring(0, DIGEST_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new DocumentException("This Java has no SHA-256", e);
        }
    }

    /// The numbers alone, so that it may stand in a log.
    @Override
    public String toString() {
        return "Certificate[" + caseNumber + ", " + number + "]";
    }
}
