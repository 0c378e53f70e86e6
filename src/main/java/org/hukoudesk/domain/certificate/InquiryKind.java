package org.hukoudesk.domain.certificate;

import java.util.Optional;

/// Who asks about a person (domain reference §4.10).
public enum InquiryKind {
    /// The person.
    INDIVIDUAL("criminal.individual"),
    /// An agent with a mandate.
    PROXY("criminal.proxy"),
    /// A unit that a law bars from employing people with certain records.
    UNIT("criminal.unit");

    private final String actKey;

    InquiryKind(String actKey) {
        this.actKey = actKey;
    }

    public static Optional<InquiryKind> ofActKey(String actKey) {
        for (InquiryKind kind : values()) {
            if (kind.actKey.equals(actKey)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// Only what people ask about themselves is counted.
    public boolean isCounted() {
        return this != UNIT;
    }

    /// The paper an answer goes out on.
    public CertificatePaper paperFor(Disposition disposition) {
        if (this == UNIT) {
            return CertificatePaper.UNIT_LETTER;
        }
        return switch (disposition) {
            case NONE -> CertificatePaper.CERTIFICATE;
            case RECORD -> CertificatePaper.NON_ISSUANCE_NOTICE;
        };
    }
}
