package org.hukoudesk.station.intake;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.domain.request.ActKey;
import org.hukoudesk.domain.service.PersonList;
import org.hukoudesk.domain.service.ServiceItem;

/// The home page of the booklet as it is and as the answers ask for it. Not yet the register's decision, which comes
/// with the approval: what only the register knows, such as the new number, is left to it.
///
/// @param joins whether the persons enter a household that already has a page
record HomePreview(Home before, Home after, boolean joins) {

    /// @param organ name of the station that keeps the household
    record Home(String typeCode, String head, String number, String address, String organ, List<String> members) {

        Home {
            members = List.copyOf(members);
        }
    }

    /// Empty before the applicant was found, and for every item but a migration: what happens to one household the
    /// register can decide here.
    static Optional<HomePreview> of(ServiceItem item, IntakePaper paper, String ownOrgan) {
        boolean joins =
                item.act().told(paper.answers()).getOrDefault("settleMode", "").equals("JOIN");
        return paper.household()
                .filter(_ -> item.actKey().equals(ActKey.MOVE_IN.key()))
                .map(household -> of(household, paper, ownOrgan, joins));
    }

    private static HomePreview of(HouseholdSnapshot household, IntakePaper paper, String ownOrgan, boolean joins) {
        var lines = household.lines();
        List<String> all = household.members().stream().map(HomePreview::name).toList();
        Home before = new Home(
                lines.typeCode(),
                name(household, lines.headPersonId()),
                lines.number(),
                lines.address(),
                lines.organName(),
                all);
        return new HomePreview(before, moved(before, household, paper, ownOrgan), joins);
    }

    private static Home moved(Home before, HouseholdSnapshot household, IntakePaper paper, String ownOrgan) {
        Optional<PersonList> migrants = PersonList.parse(paper.answer("migrants"));
        List<String> names = migrants.stream()
                .flatMap(list -> list.entries().stream())
                .map(entry -> name(household, entry.person()))
                .toList();
        String head = name(household, paper.answer("newHead"));
        String number = paper.answer("destinationHousehold");
        return new Home(before.typeCode(), head, number, paper.answer("destinationAddress"), ownOrgan, names);
    }

    /// Members as the page counts them.
    static String names(Home home) {
        return home.members().size() + " · " + String.join(" ", home.members());
    }

    private static String name(HouseholdSnapshot household, String personId) {
        return household.members().stream()
                .filter(member -> member.personId().equals(personId))
                .map(HomePreview::name)
                .findFirst()
                .orElse("");
    }

    private static String name(ResidentSnapshot member) {
        return member.who().name();
    }
}
