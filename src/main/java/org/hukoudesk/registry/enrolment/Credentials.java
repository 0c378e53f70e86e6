package org.hukoudesk.registry.enrolment;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.hukoudesk.contract.link.WireText;

/// Id and one-time code, sent as HTTP Basic (RFC 7030 §3.2.3) inside TLS.
public record Credentials(String id, String code) {

    private static final String SCHEME = "Basic ";
    private static final int MAX_HEADER = 512;

    public static Optional<Credentials> ofHeader(String header) {
        if (header.length() > MAX_HEADER || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            byte[] plain =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            String text = new String(plain, StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return colon > 0 && WireText.isId(text.substring(0, colon))
                    ? Optional.of(new Credentials(text.substring(0, colon), text.substring(colon + 1)))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The code stays out of logs.
    @Override
    public String toString() {
        return "Credentials[" + id + "]";
    }
}
