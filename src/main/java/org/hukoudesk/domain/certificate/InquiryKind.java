package org.hukoudesk.domain.certificate;

import java.util.Optional;

/// Who asks about a person (domain reference §4.10).
public enum InquiryKind {
    /// The person.
    INDIVIDUAL("criminal.individual"),
    /// An agent with a mandate.
    PROXY("criminal.proxy"),
    /// A unit that a law bars from employing people with certain records.
    UNIT("criminal.unit"),
    /// 复查: whoever was told of a record says that it is not theirs, or not so.
    RECHECK("criminal.recheck");

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
        return this == INDIVIDUAL || this == PROXY;
    }

    /// The paper an answer goes out on.
    public CertificatePaper paperFor(Disposition disposition) {
        return switch (this) {
            case UNIT -> CertificatePaper.UNIT_LETTER;
            case RECHECK -> CertificatePaper.RECHECK_OPINION;
            case INDIVIDUAL, PROXY ->
                switch (disposition) {
                    case NONE -> CertificatePaper.CERTIFICATE;
                    case RECORD -> CertificatePaper.NON_ISSUANCE_NOTICE;
                };
        };
    }
}
