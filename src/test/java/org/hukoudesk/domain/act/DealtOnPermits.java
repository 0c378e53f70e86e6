package org.hukoudesk.domain.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.migration.Destination;
import org.hukoudesk.domain.migration.Ground;
import org.hukoudesk.domain.migration.Migrant;
import org.hukoudesk.domain.migration.Origin;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitId;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.migration.PermitRequest;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Act;

/// Moves between cities by chance: a permit is issued, and perhaps released, settled or taken back.
final class DealtOnPermits {

    private final RegisterInMemory register;
    private final Dealer dealer;

    DealtOnPermits(RegisterInMemory register, Dealer dealer) {
        this.register = register;
        this.dealer = dealer;
    }

    Optional<Dealer.Dealt> deal(Roll roll) {
        return switch (roll.kind()) {
            case RELEASE -> release(roll);
            case SETTLE -> in(PermitState.RELEASED, roll).map(permit -> settlement(permit, roll));
            default -> in(PermitState.RELEASED, roll).map(permit -> takingBack(permit, roll));
        };
    }

    private Optional<Permit> in(PermitState state, Roll roll) {
        List<Permit> permits = register.permits.values().stream()
                .filter(p -> p.state() == state || roll.everyIn(11))
                .toList();
        return permits.isEmpty() ? Optional.empty() : Optional.of(Roll.pick(permits, roll.who()));
    }

    private Optional<Dealer.Dealt> release(Roll roll) {
        Optional<Permit> waiting = in(PermitState.ISSUED, roll);
        if (waiting.isEmpty() || roll.everyIn(2)) {
            issue(roll);
            waiting = in(PermitState.ISSUED, roll);
        }
        return waiting.filter(_ -> !roll.everyIn(5)).map(permit -> {
            var leaving = permit.migrants().stream().map(Migrant::personId).collect(Collectors.toSet());
            List<Resident> staying = register.members(permit.origin().originHousehold()).stream()
                    .filter(m -> !leaving.contains(m.personId()))
                    .toList();
            var act = new Act.MoveOut(permit.permitNo(), "川00000001", dealer.succession(staying, roll));
            return new Dealer.Dealt(act, dealer.context(permit.origin().originOrgan(), roll));
        });
    }

    private void issue(Roll roll) {
        Household home = dealer.home(roll.who());
        List<Resident> members = dealer.members(home);
        OrganCode to = Roll.pick(Dealer.STATIONS, roll.where());
        if (members.isEmpty()) {
            return;
        }
        Optional<Household> joined = register.openHouseholds().stream()
                .filter(h -> h.facts().organ().equals(to) && roll.everyIn(3))
                .findFirst();
        List<Migrant> migrants = members.stream()
                .limit(1 + roll.how() % members.size())
                .map(m -> new Migrant(
                        m.personId(),
                        m.identity().citizenId(),
                        m.identity().name(),
                        m.equals(members.getFirst()) && joined.isEmpty() ? "02" : "97",
                        m.version()))
                .toList();
        var request = new PermitRequest(
                new CaseNo("500112-20261123-0010001"),
                new Origin(
                        home.facts().organ(), home.householdId(), home.facts().address()),
                new Destination(
                        to,
                        dealer.address(roll),
                        joined.map(Household::householdId).orElse(null)),
                new Ground("62", "购房入户"),
                migrants);
        var number = new PermitNo("渝%08d".formatted(register.permits.size() + 1));
        register.issue(new PermitId(to.county(), number), request);
    }

    private Dealer.Dealt settlement(Permit permit, Roll roll) {
        var act = new Act.MoveIn(permit.permitNo(), dealer.newHome(), "500112900");
        return new Dealer.Dealt(act, dealer.context(permit.destination().destinationOrgan(), roll));
    }

    private Dealer.Dealt takingBack(Permit permit, Roll roll) {
        Map<PersonId, String> said = roll.everyIn(2)
                ? Map.of()
                : permit.migrants().stream().collect(Collectors.toMap(Migrant::personId, _ -> "97"));
        var act = new Act.Reinstatement(permit.permitNo(), said);
        return new Dealer.Dealt(act, dealer.context(permit.origin().originOrgan(), roll));
    }
}
