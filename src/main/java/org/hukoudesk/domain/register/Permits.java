package org.hukoudesk.domain.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.code.Distance;
import org.hukoudesk.domain.migration.Migrant;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitId;
import org.hukoudesk.domain.migration.PermitLife;
import org.hukoudesk.domain.migration.PermitRequest;

/// Issuing and ending permits: nobody moves yet, but a citizen is named in at most one open permit. Inside a city
/// nobody needs one (domain reference §2.4 no. 9).
public final class Permits {

    private Permits() {}

    /// @param life of a permit nobody has answered: from which day until which
    public static Decision issue(Snapshot snapshot, PermitId id, PermitRequest request, PermitLife life) {
        Distance distance = Distance.between(
                request.origin().originOrgan(), request.destination().destinationOrgan());
        if (distance.isInsideCity()) {
            return Decision.refused(
                    Refusal.on(request.origin().originHousehold(), Refusal.Reason.WRONG_ACT_FOR_DISTANCE));
        }
        List<Refusal> refusals = new ArrayList<>();
        List<Registration> named = new ArrayList<>();
        for (Migrant migrant : request.migrants()) {
            Optional<Registration> registration = snapshot.registration(migrant.citizenId());
            if (registration.isEmpty() || !isAtOrigin(snapshot, migrant, request)) {
                refusals.add(refusal(Refusal.Reason.NOT_REGISTERED_AT_ORIGIN, migrant));
            } else if (isLocked(snapshot, migrant)) {
                refusals.add(refusal(Refusal.Reason.PERSON_LOCKED, migrant));
            } else if (registration.get().permitNo().isPresent()) {
                refusals.add(refusal(Refusal.Reason.NAMED_IN_ANOTHER_PERMIT, migrant));
            } else {
                named.add(registration.get().namedIn(id.permitNo()));
            }
        }
        return refusals.isEmpty()
                ? new Decision.Applied(Changes.of(Permit.issued(id, request, life), named))
                : new Decision.Refused(refusals);
    }

    /// Ends an issued permit without a release: refused by the origin, cancelled, expired.
    public static Changes end(Snapshot snapshot, Permit permit, PermitLife end) {
        List<Registration> freed = permit.migrants().stream()
                .flatMap(migrant -> snapshot.registration(migrant.citizenId()).stream())
                .map(Registration::freed)
                .toList();
        return Changes.of(permit.at(end), freed);
    }

    /// Under the number the permit will name: one that was corrected since the case was filed is nobody's any more.
    private static boolean isAtOrigin(Snapshot snapshot, Migrant migrant, PermitRequest request) {
        return snapshot.resident(migrant.personId())
                .filter(r -> r.isActive()
                        && r.identity().citizenId().equals(migrant.citizenId())
                        && r.standing().organ().equals(request.origin().originOrgan())
                        && r.standing().householdId().equals(request.origin().originHousehold()))
                .isPresent();
    }

    private static boolean isLocked(Snapshot snapshot, Migrant migrant) {
        return snapshot.resident(migrant.personId())
                .filter(r -> r.standing().lock().isSet())
                .isPresent();
    }

    private static Refusal refusal(Refusal.Reason reason, Migrant migrant) {
        return new Refusal(reason, migrant.personId().text());
    }
}
