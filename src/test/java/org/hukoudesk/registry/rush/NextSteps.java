package org.hukoudesk.registry.rush;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.RefusePermit;
import org.hukoudesk.contract.message.ReinstatePermit;
import org.hukoudesk.contract.message.ReleasePermit;
import org.hukoudesk.contract.message.SettleCase;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.migration.Migrant;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.person.CitizenId;

/// What becomes of cases that are under way, by chance: approved, returned, rejected, withdrawn, released,
/// refused, settled, taken back.
final class NextSteps {

    private static final String WISH = "cd".repeat(32);

    /// One in so many goes another way than to its end.
    private static final int SELDOM = 5;

    private final RushOffice office;
    private final Random random;

    NextSteps(RushOffice office, Random random) {
        this.office = office;
        this.random = random;
    }

    /// Empty when nothing can be done about the case any more.
    Optional<Order> deal(String workstation, String caseNo) {
        return office.theCase(caseNo).flatMap(found -> next(workstation, found));
    }

    private Optional<Order> next(String workstation, ServiceCase found) {
        var desk = new Desk(workstation, found, Place.of(found.intake().organ()));
        boolean seldom = random.nextInt(SELDOM) == 0;
        return switch (found.stage()) {
            case ACCEPTED -> Optional.of(decision(desk, desk.place().supervisor(), DecideCase.Level.STATION, seldom));
            case STATION_APPROVED ->
                Optional.of(decision(desk, desk.place().county(), DecideCase.Level.COUNTY, seldom));
            case RETURNED -> Optional.of(desk.order(desk.place().window(), withdrawal(found)));
            case WAITING_ORIGIN ->
                seldom && random.nextBoolean()
                        ? Optional.of(desk.order(desk.place().window(), withdrawal(found)))
                        : permit(found).map(permit -> answered(desk, permit, seldom));
            case RELEASED ->
                permit(found)
                        .map(permit -> random.nextInt(4) == 0
                                ? desk.order(
                                        origin(permit),
                                        new ReinstatePermit(permit.permitNo().text(), "无法落户"))
                                : desk.order(
                                        desk.place().window(),
                                        new SettleCase(found.caseNo().text())));
            case EXECUTED ->
                seldom
                        ? Optional.of(desk.order(
                                desk.place().second(),
                                new CaseStep.Reverse(found.caseNo().text(), "误办")))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private record Desk(String workstation, ServiceCase found, Place place) {

        Order order(Officer officer, Message message) {
            String kind = message.getClass().getSimpleName();
            return Order.of(
                    workstation,
                    officer,
                    message,
                    kind + " " + found.caseNo().text() + " of " + found.intake().itemKey() + " " + message.orderKey());
        }
    }

    private Order decision(Desk desk, Officer officer, DecideCase.Level level, boolean seldom) {
        ServiceCase found = desk.found();
        if (seldom && random.nextBoolean()) {
            return desk.order(desk.place().window(), withdrawal(found));
        }
        DecideCase.Outcome no = random.nextBoolean() ? DecideCase.Outcome.RETURN : DecideCase.Outcome.REJECT;
        var decision = new DecideCase(
                found.caseNo().text(),
                level,
                seldom ? no : DecideCase.Outcome.APPROVE,
                "看过",
                found.intake().fileHash());
        return desk.order(officer, decision);
    }

    private static Message withdrawal(ServiceCase found) {
        return new CaseStep.Withdraw(found.caseNo().text(), "不办了", WISH);
    }

    private Optional<Permit> permit(ServiceCase found) {
        return Optional.ofNullable(found.permitNo()).flatMap(office::permit);
    }

    private static Officer origin(Permit permit) {
        return Place.of(permit.origin().originOrgan()).window();
    }

    private Order answered(Desk desk, Permit permit, boolean seldom) {
        String number = permit.permitNo().text();
        return desk.order(origin(permit), seldom ? new RefusePermit(number, "OTHER", "请补正") : release(permit, number));
    }

    /// When the head leaves others behind, the first adult of them follows.
    private ReleasePermit release(Permit permit, String number) {
        Set<String> leaving = permit.migrants().stream()
                .map(Migrant::personId)
                .map(it -> it.text())
                .collect(Collectors.toSet());
        CitizenId first = permit.migrants().getFirst().citizenId();
        HouseholdSnapshot home =
                office.find(first, Place.of(permit.origin().originOrgan())).household();
        List<ResidentSnapshot> staying = home.members().stream()
                .filter(member -> member.belongsHere() && !leaving.contains(member.personId()))
                .toList();
        if (!leaving.contains(home.lines().headPersonId()) || staying.isEmpty()) {
            return new ReleasePermit(number, "电话核实", "", Map.of());
        }
        String next = staying.stream()
                .filter(NewCases::isAdult)
                .map(ResidentSnapshot::personId)
                .findFirst()
                .orElse(staying.getFirst().personId());
        Map<String, String> relations = staying.stream()
                .map(ResidentSnapshot::personId)
                .filter(it -> !it.equals(next))
                .collect(Collectors.toMap(it -> it, _ -> "97"));
        return new ReleasePermit(number, "电话核实", next, relations);
    }
}
