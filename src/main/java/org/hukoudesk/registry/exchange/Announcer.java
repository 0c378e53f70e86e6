package org.hukoudesk.registry.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.CaseSnapshot;
import org.hukoudesk.contract.feed.FeedKind;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.domain.casework.CaseDecision;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.casework.Intake;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.migration.Escalation;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.registry.feed.CaseSnapshots;
import org.hukoudesk.registry.feed.HouseholdSnapshots;
import org.hukoudesk.registry.feed.Json;
import org.hukoudesk.registry.feed.PermitSnapshots;

/// Tells every organ that must know: a case to its station and county, a permit to both ends, a household to the organ
/// that registers it.
public final class Announcer {

    private static final String BUREAU_SUFFIX = "000000";

    private final OriginBudget budget;

    /// By when the origin must have answered a permit.
    @FunctionalInterface
    public interface OriginBudget {

        /// @param of the case the permit was issued in
        LocalDate dueFor(LocalDate issuedOn, Intake of);

        /// Working days after its issue, as the item of the case says in the province that issued it.
        static OriginBudget of(Catalogue catalogue) {
            return (issuedOn, of) -> {
                int days = catalogue
                        .item(of.itemKey(), of.organ().province())
                        .map(ServiceItem::handling)
                        .map(ServiceItem.Handling::originWorkingDays)
                        .orElse(1); // its item is no longer in the catalogue: the day the law gives
                return catalogue.calendar().deadline(issuedOn, days).date();
            };
        }
    }

    public Announcer(OriginBudget budget) {
        this.budget = budget;
    }

    /// The county bureau's code: the division and zeros (domain reference §3.13).
    static OrganCode countyBureau(String county) {
        return new OrganCode(county + BUREAU_SUFFIX);
    }

    /// The city bureau's code: the digits its organs share, and zeros.
    static OrganCode cityBureau(OrganCode organ) {
        return new OrganCode((organ.city() + "0".repeat(12)).substring(0, 12));
    }

    private static boolean isKnownToCity(ServiceCase changed, List<CaseDecision> decisions) {
        return changed.stage() == CaseStage.COUNTY_APPROVED
                || changed.cameFrom() == CaseStage.COUNTY_APPROVED
                || decisions.stream().anyMatch(it -> it.ruling().level().equals(DecideCase.Level.CITY.name()));
    }

    public void announce(Turn turn, ServiceCase changed) {
        var decisions = turn.tx().cases().decisionsOn(changed.caseNo());
        var notices = turn.tx().cases().noticesOn(changed.caseNo());
        CaseSnapshot snapshot = CaseSnapshots.of(changed, decisions, notices);
        OrganCode organ = changed.intake().organ();
        Set<OrganCode> organs =
                new LinkedHashSet<>(List.of(organ, countyBureau(changed.id().county())));
        if (isKnownToCity(changed, decisions)) {
            organs.add(cityBureau(organ));
        }
        turn.announcements().tell(organs, FeedKind.CASE, Json.text(snapshot));
    }

    public void announce(Turn turn, Permit permit, ServiceCase of) {
        PermitSnapshot snapshot = PermitSnapshots.of(
                permit, of.intake().file(), originDue(permit, of).toString());
        Set<OrganCode> organs = new LinkedHashSet<>(List.of(
                permit.origin().originOrgan(),
                permit.destination().destinationOrgan(),
                countyBureau(permit.id().county())));
        organs.addAll(above(permit.origin().originOrgan(), permit.life().escalation()));
        turn.announcements().tell(organs, FeedKind.PERMIT, Json.text(snapshot));
    }

    private static List<OrganCode> above(OrganCode origin, Escalation escalation) {
        return switch (escalation) {
            case NONE -> List.of();
            case COUNTY -> List.of(countyBureau(origin.county()));
            case CITY -> List.of(countyBureau(origin.county()), cityBureau(origin));
        };
    }

    /// By when the origin of a permit has to answer.
    public LocalDate originDue(Permit permit, ServiceCase of) {
        return budget.dueFor(permit.life().issuedOn(), of.intake());
    }

    public void announceHouseholds(Turn turn, Collection<HouseholdId> households) {
        for (HouseholdId id : households) {
            turn.tx().population().households().latest(id).ifPresent(household -> {
                HouseholdSnapshot snapshot = HouseholdSnapshots.of(turn.tx(), household);
                turn.announcements().tell(Set.of(household.facts().organ()), FeedKind.HOUSEHOLD, Json.text(snapshot));
            });
        }
    }
}
