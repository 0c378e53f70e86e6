package org.hukoudesk.contract.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Objects;

/// A message an officer sends to the registry, signed with the officer's own key.
///
/// @param version layout of the envelope; 1 today
/// @param messageId UUID in lower case; also the idempotency key: the same id is never executed twice
/// @param kind what the body is, such as `permit.release`
/// @param createdAt instant in ISO-8601 with `Z`, by the workstation's clock; informative, the registry's time decides
/// @param body JSON as text, exactly as signed; nobody re-serialises it
/// @param signature base64 of the DER ECDSA P-256/SHA-256 signature over [#signedBytes()]; empty before signing
public record Envelope(
        int version, String messageId, Sender sender, String kind, String createdAt, String body, String signature) {

    public static final int VERSION = 1;

    /// A DER signature of P-256 has at most 72 bytes, 96 characters in base64; the rest is room for other algorithms.
    private static final int MAX_SIGNATURE = 512;

    private static final String SIGNED_FORM = "hukou-desk-envelope";

    public Envelope {
        WireText.require(version >= 1, "version");
        WireText.requireUuid(messageId, "messageId");
        Objects.requireNonNull(sender, "sender");
        WireText.requireKind(kind);
        WireText.require(isInstant(createdAt), "createdAt");
        WireText.require(body.length() <= LinkLimits.MAX_BODY, "body");
        WireText.require(signature.length() <= MAX_SIGNATURE, "signature");
    }

    /// A message ready to be signed by [MessageSigner].
    public static Envelope unsigned(String messageId, Sender sender, Content content) {
        return new Envelope(
                VERSION, messageId, sender, content.kind(), content.createdAt().toString(), content.body(), "");
    }

    /// The bytes that are signed: a fixed word, then each field on its own line in the order of the record, the body by
    /// its SHA-256. No field may hold a line break, so two different envelopes never share these bytes.
    public byte[] signedBytes() {
        return String.join(
                        "\n",
                        SIGNED_FORM,
                        Integer.toString(version),
                        messageId,
                        sender.workstation(),
                        sender.officer(),
                        kind,
                        createdAt,
                        bodyHash())
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Lower-case hexadecimal SHA-256 of the body in UTF-8.
    public String bodyHash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new WireException("link.digest-missing", e);
        }
    }

    Envelope withSignature(String made) {
        return new Envelope(version, messageId, sender, kind, createdAt, body, made);
    }

    /// The body stays out: it holds personal data and this text ends up in logs.
    @Override
    public String toString() {
        return "Envelope[" + messageId + " " + kind + " from " + sender.workstation() + "/" + sender.officer() + "]";
    }

    private static boolean isInstant(String text) {
        if (text.length() > LinkLimits.MAX_ID) {
            return false;
        }
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    /// What a message says and when.
    public record Content(String kind, Instant createdAt, String body) {}
}
