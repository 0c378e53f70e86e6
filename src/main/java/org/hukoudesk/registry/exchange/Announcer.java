package org.hukoudesk.registry.exchange;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.FeedKind;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.migration.Permit;

/// Tells every organ that must know: a case to its station and county, a permit to both ends, a household to the organ
/// that registers it.
final class Announcer {

    private static final String BUREAU_SUFFIX = "000000";

    private final OriginBudget budget;

    Announcer(OriginBudget budget) {
        this.budget = budget;
    }

    /// The county bureau's code: the division and zeros (domain reference §3.13).
    static OrganCode countyBureau(String county) {
        return new OrganCode(county + BUREAU_SUFFIX);
    }

    void announce(Turn turn, ServiceCase changed) {
        var decisions = turn.tx().cases().decisionsOn(changed.caseNo());
        CaseSnapshot snapshot = CaseSnapshots.of(changed, decisions);
        Set<OrganCode> organs =
                Set.of(changed.intake().organ(), countyBureau(changed.id().county()));
        turn.announcements().tell(organs, FeedKind.CASE, Json.text(snapshot));
    }

    void announce(Turn turn, Permit permit, ServiceCase of) {
        PermitSnapshot snapshot = PermitSnapshots.of(
                permit,
                of.intake().file(),
                budget.dueFor(permit.life().issuedOn()).toString());
        Set<OrganCode> organs = new LinkedHashSet<>(List.of(
                permit.origin().originOrgan(),
                permit.destination().destinationOrgan(),
                countyBureau(permit.id().county())));
        turn.announcements().tell(organs, FeedKind.PERMIT, Json.text(snapshot));
    }

    void announceHouseholds(Turn turn, Collection<HouseholdId> households) {
        for (HouseholdId id : households) {
            turn.tx().population().households().latest(id).ifPresent(household -> {
                HouseholdSnapshot snapshot = HouseholdSnapshots.of(turn.tx(), household);
                turn.announcements().tell(Set.of(household.facts().organ()), FeedKind.HOUSEHOLD, Json.text(snapshot));
            });
        }
    }
}
