package org.hukoudesk.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.migration.Migrant;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitId;
import org.hukoudesk.domain.migration.PermitLife;
import org.hukoudesk.domain.migration.PermitRequest;

/// Issuing and ending permits: nobody moves yet, but a citizen is named in at most one open permit.
public final class Permits {

    private Permits() {}

    public static Decision issue(Snapshot snapshot, PermitId id, PermitRequest request, LocalDate on) {
        List<Refusal> refusals = new ArrayList<>();
        List<Registration> named = new ArrayList<>();
        for (Migrant migrant : request.migrants()) {
            Optional<Registration> registration = snapshot.registration(migrant.citizenId());
            if (registration.isEmpty() || !isAtOrigin(snapshot, migrant, request)) {
                refusals.add(refusal(Refusal.Reason.NOT_REGISTERED_AT_ORIGIN, migrant));
            } else if (registration.get().permitNo().isPresent()) {
                refusals.add(refusal(Refusal.Reason.NAMED_IN_ANOTHER_PERMIT, migrant));
            } else {
                named.add(registration.get().namedIn(id.permitNo()));
            }
        }
        return refusals.isEmpty()
                ? new Decision.Applied(changes(Permit.issued(id, request, on), named))
                : new Decision.Refused(refusals);
    }

    /// Ends an issued permit without a release: refused by the origin, cancelled, expired.
    public static Changes end(Snapshot snapshot, Permit permit, PermitLife end) {
        List<Registration> freed = permit.migrants().stream()
                .flatMap(migrant -> snapshot.registration(migrant.citizenId()).stream())
                .map(Registration::freed)
                .toList();
        return changes(permit.at(end), freed);
    }

    private static boolean isAtOrigin(Snapshot snapshot, Migrant migrant, PermitRequest request) {
        return snapshot.resident(migrant.personId())
                .filter(r -> r.isActive()
                        && r.standing().organ().equals(request.origin().originOrgan())
                        && r.standing().householdId().equals(request.origin().originHousehold()))
                .isPresent();
    }

    private static Refusal refusal(Refusal.Reason reason, Migrant migrant) {
        return new Refusal(reason, migrant.personId().text());
    }

    private static Changes changes(Permit permit, List<Registration> registrations) {
        return new Changes(List.of(), List.of(), List.of(), List.of(), List.of(), registrations, Optional.of(permit));
    }
}
