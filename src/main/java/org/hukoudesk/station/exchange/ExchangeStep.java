package org.hukoudesk.station.exchange;

import java.util.Locale;
import java.util.Optional;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.migration.PermitState;

/// Where a migration stands as seen from one end, and so what that end does next.
enum ExchangeStep {
    /// Destination: the origin released, 落户 is to be done.
    SETTLE(false, true),
    /// Destination: returned by a reviewer or refused by the origin.
    MEND(false, true),
    /// Destination: settled, the booklet is to be printed.
    PRINT(false, true),
    /// Destination: the origin verifies.
    WAITING(false, false),
    /// Origin: a permit to be verified and released, or refused.
    VERIFY(true, true),
    /// Origin: struck off here, not yet registered there.
    RELEASED(true, false),
    SETTLED(true, false),
    REFUSED(true, false),
    /// Origin: withdrawn, expired, or the persons were taken back.
    ENDED(true, false);

    private final boolean origin;
    private final boolean ours;

    ExchangeStep(boolean origin, boolean ours) {
        this.origin = origin;
        this.ours = ours;
    }

    /// Seen from the end the persons leave.
    boolean atOrigin() {
        return origin;
    }

    /// Whether this end must do something now.
    boolean isOurs() {
        return ours;
    }

    String word() {
        return "exchange.step." + name().toLowerCase(Locale.ROOT);
    }

    /// What a permit of this state asks of its origin; empty for a state a newer registry may know.
    static Optional<ExchangeStep> ofPermit(String state) {
        for (PermitState known : PermitState.values()) {
            if (known.name().equals(state)) {
                return Optional.of(
                        switch (known) {
                            case ISSUED -> VERIFY;
                            case RELEASED -> RELEASED;
                            case SETTLED -> SETTLED;
                            case REFUSED -> REFUSED;
                            case CANCELLED, EXPIRED, REINSTATED -> ENDED;
                        });
            }
        }
        return Optional.empty();
    }

    /// What a case of this stage asks of its window between the two ends; empty before the permit, after printing
    /// and on hold.
    static Optional<ExchangeStep> ofCase(String stage) {
        for (CaseStage known : CaseStage.values()) {
            if (known.name().equals(stage)) {
                return switch (known) {
                    case WAITING_ORIGIN -> Optional.of(WAITING);
                    case RELEASED -> Optional.of(SETTLE);
                    case SETTLED -> Optional.of(PRINT);
                    case RETURNED -> Optional.of(MEND);
                    case ACCEPTED,
                            STATION_APPROVED,
                            COUNTY_APPROVED,
                            INQUIRING,
                            SUPPLEMENT,
                            INVESTIGATION,
                            EXECUTED,
                            PRINTED,
                            HANDED_OVER,
                            REJECTED,
                            REFUSED_TO_ACCEPT,
                            WITHDRAWN,
                            EXPIRED,
                            REVERSED -> Optional.empty();
                };
            }
        }
        return Optional.empty();
    }
}
