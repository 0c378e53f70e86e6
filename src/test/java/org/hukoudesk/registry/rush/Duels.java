package org.hukoudesk.registry.rush;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hukoudesk.contract.message.CaseStep;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.contract.message.Message;
import org.hukoudesk.contract.message.RefusePermit;
import org.hukoudesk.contract.message.ReinstatePermit;
import org.hukoudesk.contract.message.ReleasePermit;
import org.hukoudesk.contract.message.SettleCase;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.migration.PermitNo;

/// Two officers at the same moment who must not both have their way, though what each of them does is
/// lawful alone. Every duel has a town of its own.
final class Duels {

    private static final String HERE = "510603-001";
    private static final String THERE = "500112-001";

    /// People by their place in [RushTown#people()]: head and father of the second household, head and
    /// sister in the other province.
    private static final int SECOND_HEAD = 4;

    private static final int FATHER = 5;
    private static final int FAR_HEAD = 9;
    private static final int FAR_SISTER = 10;

    private final RushOffice office;
    private final Lines lines;
    private final NewCases window;
    private int round;
    private int cases;

    Duels(RushOffice office) {
        this.office = office;
        this.lines = new Lines(office, _ -> {});
        this.window = new NewCases(office, new Random(0));
    }

    enum Duel {
        /// Somebody settles in a household that goes into another one.
        SETTLE_AND_MERGE,
        /// Two permits bring one head a spouse each.
        TWO_SPOUSES,
        /// The origin takes somebody back into a household that goes into another one.
        REINSTATE_AND_MERGE,
        /// Who had split off comes back into a household that goes into another one.
        REVERSE_AND_MERGE,
        /// The window withdraws what the origin releases.
        WITHDRAW_AND_RELEASE,
        /// The origin refuses at one workstation what it releases at the other.
        REFUSE_AND_RELEASE,
        /// The same act is taken back twice.
        REVERSE_TWICE
    }

    List<Lines.Told> fight(Duel duel) {
        round++;
        office.enter(new RushTown(round));
        List<Order> both = switch (duel) {
            case SETTLE_AND_MERGE -> List.of(settle(released(FAR_SISTER, "97")), merge(SECOND_HEAD, FATHER));
            case TWO_SPOUSES -> List.of(settle(released(FAR_SISTER, "10")), settle(released(FAR_HEAD, "10")));
            case REINSTATE_AND_MERGE -> List.of(reinstate(gone()), merge(SECOND_HEAD));
            case REVERSE_AND_MERGE -> List.of(reverse(splitOff()), merge(SECOND_HEAD));
            case WITHDRAW_AND_RELEASE -> answers(permitted(FAR_SISTER, "97"), this::withdraw);
            case REFUSE_AND_RELEASE -> answers(permitted(FAR_SISTER, "97"), this::refuse);
            case REVERSE_TWICE -> answers(splitOff());
        };
        return lines.sendAtOnce(both.stream().map(List::of).toList());
    }

    /// Two changes of one person, one after the other, the clock set back between them.
    List<Lines.Told> changesWithTheClockSetBack() {
        round++;
        office.enter(new RushTown(round));
        Lines.Told first = lines.send(occupation("教师"));
        office.setClockBack();
        return List.of(first, lines.send(occupation("医生")));
    }

    private Order occupation(String content) {
        var answers = Map.of("person", key(FATHER), "content", content);
        return file(Place.HERE, FATHER, new NewCases.Asked(nextNo(Place.HERE), "item.occupation", answers));
    }

    private interface Said {
        Order about(String caseNo);
    }

    private List<Order> answers(String permitted, Said no) {
        return List.of(no.about(permitted), release(permitted));
    }

    private List<Order> answers(String executed) {
        return List.of(reverse(executed), reverse(executed));
    }

    /// Somebody of the other province is permitted into the second household here.
    private String permitted(int who, String relation) {
        var answers =
                Map.of("settleMode", "JOIN", "destinationHousehold", number(2), "migrants", key(who) + "=" + relation);
        return approved(Place.HERE, who, "migration.cross-province", answers);
    }

    private String released(int who, String relation) {
        String caseNo = permitted(who, relation);
        must(release(caseNo));
        return caseNo;
    }

    /// The father of the second household is on his way to the other province.
    private String gone() {
        var answers = Map.of("settleMode", "JOIN", "destinationHousehold", number(4), "migrants", key(FATHER) + "=97");
        String caseNo = approved(Place.OTHER_PROVINCE, FATHER, "migration.cross-province", answers);
        must(release(caseNo));
        return caseNo;
    }

    /// The father of the second household has one of his own.
    private String splitOff() {
        var answers = Map.of("movers", key(FATHER) + "=02", "address", "天山南路9号");
        return approved(Place.HERE, FATHER, "household.split", answers);
    }

    /// Filed, and approved by every level.
    private String approved(Place place, int who, String item, Map<String, String> answers) {
        String caseNo = nextNo(place);
        must(file(place, who, new NewCases.Asked(caseNo, item, answers)));
        must(order(place.supervisor(), decision(caseNo, DecideCase.Level.STATION)));
        if (item.startsWith("migration.")) {
            must(order(place.county(), decision(caseNo, DecideCase.Level.COUNTY)));
        }
        return caseNo;
    }

    /// The second household goes into the first one under the same roof.
    private Order merge(int... movers) {
        String all = IntStream.of(movers).mapToObj(who -> key(who) + "=97").collect(Collectors.joining(";"));
        var asked = new NewCases.Asked(
                nextNo(Place.HERE), "household.merge", Map.of("stayingHousehold", number(1), "movers", all));
        return file(Place.HERE, SECOND_HEAD, asked);
    }

    private Order file(Place place, int who, NewCases.Asked asked) {
        var found = office.find(new RushTown(round).people().get(who), place);
        return window.order(place.equals(Place.HERE) ? HERE : THERE, place, found, asked);
    }

    private DecideCase decision(String caseNo, DecideCase.Level level) {
        return new DecideCase(
                caseNo,
                level,
                DecideCase.Outcome.APPROVE,
                "看过",
                theCase(caseNo).intake().fileHash());
    }

    private Order release(String caseNo) {
        return order(origin(caseNo), new ReleasePermit(permit(caseNo).text(), "电话核实", "", Map.of()));
    }

    private Order refuse(String caseNo) {
        return order(origin(caseNo), new RefusePermit(permit(caseNo).text(), "OTHER", "请补正"));
    }

    private Order reinstate(String caseNo) {
        return order(origin(caseNo), new ReinstatePermit(permit(caseNo).text(), "无法落户"));
    }

    private Order settle(String caseNo) {
        return order(Place.HERE.window(), new SettleCase(caseNo));
    }

    private Order withdraw(String caseNo) {
        return order(Place.HERE.window(), new CaseStep.Withdraw(caseNo, "不办了", "cd".repeat(32)));
    }

    private Order reverse(String caseNo) {
        return order(Place.HERE.second(), new CaseStep.Reverse(caseNo, "误办"));
    }

    private static Order order(Officer officer, Message message) {
        return Order.of(HERE, officer, message, message.getClass().getSimpleName() + " " + message.orderKey());
    }

    private ServiceCase theCase(String caseNo) {
        return office.theCase(caseNo).orElseThrow();
    }

    private PermitNo permit(String caseNo) {
        return Optional.ofNullable(theCase(caseNo).permitNo()).orElseThrow();
    }

    private Officer origin(String caseNo) {
        return Place.of(office.permit(permit(caseNo)).orElseThrow().origin().originOrgan())
                .window();
    }

    private void must(Order order) {
        Lines.Told told = lines.send(order);
        if (!told.answer().isDone()) {
            throw new IllegalStateException("the duel does not begin: " + told);
        }
    }

    private String nextNo(Place place) {
        return "%s-20261123-%03d%04d".formatted(place.code().county(), round % 1_000, ++cases % 10_000);
    }

    private String key(int who) {
        return new RushTown(round)
                .households().stream()
                        .flatMap(household -> household.members().stream())
                        .toList()
                        .get(who)
                        .personId()
                        .text();
    }

    private String number(int household) {
        return new RushTown(round).households().get(household - 1).household().number();
    }
}
