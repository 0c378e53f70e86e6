package org.hukoudesk.domain.migration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The changing part of a permit: state, last day of validity, number of the electronic migration certificate
/// (电子迁移证) and time of the release, the origin's words when it refused, and to whom its
/// silence was reported.
@Embeddable
public record PermitLife(
        @Enumerated(EnumType.STRING) PermitState state,
        LocalDate issuedOn,
        LocalDate validUntil,
        @Nullable String certificateNo,
        @Nullable Instant releasedAt,
        @Nullable String refusal,
        @Enumerated(EnumType.STRING) Escalation escalation) {

    public static PermitLife issued(LocalDate on, LocalDate validUntil) {
        return new PermitLife(PermitState.ISSUED, on, validUntil, null, null, null, Escalation.NONE);
    }

    public PermitLife released(String certificate, Instant at) {
        return new PermitLife(PermitState.RELEASED, issuedOn, validUntil, certificate, at, null, escalation);
    }

    public PermitLife refused(String reason) {
        return new PermitLife(PermitState.REFUSED, issuedOn, validUntil, null, null, reason, escalation);
    }

    /// Ends the permit in a state that adds nothing but itself.
    public PermitLife ended(PermitState end) {
        return new PermitLife(end, issuedOn, validUntil, certificateNo, releasedAt, refusal, escalation);
    }

    PermitLife reportedTo(Escalation next) {
        return new PermitLife(state, issuedOn, validUntil, certificateNo, releasedAt, refusal, next);
    }
}
