package org.hukoudesk.registry.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hukoudesk.contract.feed.FeedKind;
import org.hukoudesk.domain.act.Register;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.exchange.Turn;
import org.hukoudesk.registry.feed.HouseholdSnapshots;
import org.hukoudesk.registry.feed.Json;
import org.hukoudesk.store.audit.AuditEvent;

/// The households of one transaction of a re-adjustment. Each is decided for itself, so that one the register refuses
/// holds up no other.
final class ReadjustedPage {

    /// The new station has given the number of the household already; no two of its households have the same.
    static final String NUMBER_TAKEN = "household-number-taken";

    /// The address would be longer than its column; nothing is cut.
    static final String ADDRESS_TOO_LONG = "address-too-long";

    private static final int LONGEST_ADDRESS = 200;

    private final Turn turn;
    private final RegionReadjustment.Order order;
    private final List<HouseholdId> done = new ArrayList<>();
    private final List<RegionReadjustment.Refused> refused = new ArrayList<>();
    private long residents;

    ReadjustedPage(Turn turn, RegionReadjustment.Order order) {
        this.turn = turn;
        this.order = order;
    }

    void readjust(List<Household> homes) {
        if (homes.isEmpty()) {
            return;
        }
        Set<String> taken = takenNumbers(homes);
        List<Household> possible = new ArrayList<>();
        for (Household home : homes) {
            if (taken.contains(home.number())) {
                refuse(home, NUMBER_TAKEN);
            } else if (order.addressAfter(home).length() > LONGEST_ADDRESS) {
                refuse(home, ADDRESS_TOO_LONG);
            } else {
                possible.add(home);
            }
        }
        Snapshot all = locked(possible);
        possible.forEach(home -> decide(home, of(home.householdId(), all)));
        done.forEach(this::announce);
        audit();
    }

    private Set<String> takenNumbers(List<Household> homes) {
        return order.from().equals(order.to())
                ? Set.of()
                : turn.tx()
                        .arrivals()
                        .takenNumbers(
                                order.to(),
                                homes.stream().map(Household::number).toList());
    }

    private void refuse(Household home, String why) {
        refused.add(new RegionReadjustment.Refused(home.householdId(), why));
    }

    /// Everybody of the page is locked at once, because locks are taken in the order of the numbers.
    private Snapshot locked(List<Household> homes) {
        List<HouseholdId> ids = homes.stream().map(Household::householdId).toList();
        List<CitizenId> citizens = ids.stream()
                .flatMap(id -> turn.tx().population().members(id).stream())
                .map(member -> member.identity().citizenId())
                .toList();
        return turn.tx().population().forAct(citizens, ids, Optional.empty());
    }

    private static Snapshot of(HouseholdId id, Snapshot all) {
        List<Resident> members = all.residents().stream()
                .filter(resident -> resident.standing().householdId().equals(id))
                .toList();
        Set<CitizenId> numbers =
                members.stream().map(member -> member.identity().citizenId()).collect(Collectors.toSet());
        return new Snapshot(
                all.household(id).stream().toList(),
                members,
                all.registrations().stream()
                        .filter(row -> numbers.contains(row.citizenId()))
                        .toList(),
                Optional.empty());
    }

    private void decide(Household home, Snapshot before) {
        HouseholdAct.Readjustment act = order.act(home.householdId());
        ActContext context = turn.actFor(turn.officer().organ(), before);
        switch (Register.decide(before, act, context)) {
            case Decision.Refused no -> refuse(home, codeOf(Outcome.refused(no)));
            case Decision.Conflict no -> refuse(home, codeOf(Outcome.conflict(no)));
            case Decision.Applied(Changes changes) -> {
                turn.keep(act, context, changes);
                done.add(home.householdId());
                residents +=
                        before.residents().stream().filter(Resident::isActive).count();
            }
        }
    }

    private static String codeOf(Outcome outcome) {
        return outcome instanceof Outcome.Refused(String code, var _) ? code : "";
    }

    /// The old station learns that the household is no longer its own.
    private void announce(HouseholdId id) {
        Household now = turn.tx().population().households().latest(id).orElseThrow();
        String body = Json.text(HouseholdSnapshots.of(turn.tx(), now));
        turn.announcements().tell(order.organs(), FeedKind.HOUSEHOLD, body);
    }

    /// One link for a page: each act of it names the run.
    private void audit() {
        String detail = Json.text(new Detail(
                order.from().text(),
                order.to().text(),
                order.renamed(),
                order.name(),
                done.size(),
                residents,
                refused.size()));
        var event =
                new AuditEvent(turn.at(), turn.officer().id().text(), "register.readjust", turn.messageId(), detail);
        turn.tx().audit().append(turn.officer().organ().county(), event);
    }

    RegionReadjustment.Progress since(RegionReadjustment.Progress before) {
        return before.with(done.size(), residents, refused.size());
    }

    List<RegionReadjustment.Refused> refused() {
        return refused;
    }

    /// What the audit chain keeps of a page.
    record Detail(String from, String to, String renamed, String name, long households, long residents, long refused) {}
}
