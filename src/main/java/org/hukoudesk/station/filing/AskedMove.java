package org.hukoudesk.station.filing;

import java.util.List;
import java.util.Map;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.request.ActKey;
import org.hukoudesk.domain.service.FieldType;
import org.hukoudesk.domain.service.FormField;
import org.hukoudesk.domain.service.PersonList;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.station.intake.IntakePaper;

/// The migration a finished intake asks for: what the form answers, and what the item says of itself — an item may be
/// only for people who join a household, or for one cause.
final class AskedMove {

    private final Catalogue catalogue;
    private final OrganCode here;

    /// @param here the station that takes the case in, where the people move to
    AskedMove(Catalogue catalogue, OrganCode here) {
        this.catalogue = catalogue;
        this.here = here;
    }

    /// [MoveRequest#NONE] of an item that moves nobody.
    MoveRequest of(ServiceItem item, IntakePaper paper, HouseholdSnapshot household) {
        if (ActKey.of(item.actKey()).filter(ActKey.MOVE_IN::equals).isEmpty()) {
            return MoveRequest.NONE;
        }
        Map<String, String> told = item.act().told(paper.answers());
        String cause = told.getOrDefault("cause", "");
        boolean joins = told.getOrDefault("settleMode", "").equals("JOIN");
        String joined = joins ? paper.answer("destinationHousehold") : "";
        return new MoveRequest(
                new MoveRequest.From(
                        household.lines().organ(),
                        household.householdId(),
                        household.lines().address()),
                new MoveRequest.To(here.text(), address(item, paper), joined),
                cause,
                catalogue
                        .table("migration-cause")
                        .flatMap(table -> table.text(cause))
                        .orElse(cause),
                paper.answer("contactPhone"),
                movers(paper, household));
    }

    /// A field of the own division is answered without it.
    private String address(ServiceItem item, IntakePaper paper) {
        String typed = paper.answer("destinationAddress");
        boolean own = item.field("destinationAddress")
                .map(FormField::type)
                .filter(type -> type instanceof FieldType.Address(boolean ownDivision) && ownDivision)
                .isPresent();
        String division = own ? catalogue.divisions().fullName(here.county()).orElse("") : "";
        return typed.startsWith(division) ? typed : division + typed;
    }

    private static List<MoveRequest.Mover> movers(IntakePaper paper, HouseholdSnapshot household) {
        return PersonList.parse(paper.answer("migrants")).orElseThrow().entries().stream()
                .map(entry -> mover(entry, household))
                .toList();
    }

    private static MoveRequest.Mover mover(PersonList.Entry entry, HouseholdSnapshot household) {
        ResidentSnapshot person = household.members().stream()
                .filter(member -> member.personId().equals(entry.person()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a mover is not of the household"));
        return new MoveRequest.Mover(
                person.personId(), person.who().citizenId(), person.who().name(), entry.relation(), person.version());
    }
}
