package org.hukoudesk.registry.rush;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.hukoudesk.contract.feed.PersonQuery;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.person.CitizenId;

/// Four workstations and one town. In each turn all of them look at the same register, choose what to send,
/// and send it at the same moment.
final class Rush {

    /// Each workstation sends so many messages in a turn, one after the other.
    private static final int ORDERS = 2;

    /// Among so many cases the next step is looked for, so many times.
    private static final int LATEST = 16;

    private static final int LOOKS = 4;

    private final RushOffice office;
    private final Random random;
    private final int round;
    private final Lines lines;
    private final Set<CitizenId> people = new LinkedHashSet<>();
    private final List<String> cases = new ArrayList<>();
    private int numbers;

    /// @param round of which the town is
    /// @param heard each answer as soon as it is there, from the thread of its workstation
    Rush(RushOffice office, int round, Random random, Consumer<Answer> heard) {
        this.office = office;
        this.random = random;
        this.round = round;
        this.lines = new Lines(office, heard);
        var town = new RushTown(round);
        office.enter(town);
        people.addAll(town.people());
    }

    List<Lines.Told> turn() {
        List<List<Order>> orders = new ArrayList<>();
        for (Place place : Place.ALL) {
            place.workstations().forEach(it -> orders.add(deal(it, place)));
        }
        orders.stream()
                .flatMap(List::stream)
                .filter(order -> order.message() instanceof SubmitCase)
                .forEach(order -> cases.add(order.message().orderKey()));
        return lines.sendAtOnce(orders);
    }

    private List<Order> deal(String workstation, Place place) {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            Optional<Order> next = random.nextInt(3) == 0 ? Optional.empty() : nextStep(workstation);
            orders.add(next.orElseGet(() -> newCase(workstation, place)));
        }
        return orders;
    }

    /// Of one of the last cases, so that two workstations often have the same in hand.
    private Optional<Order> nextStep(String workstation) {
        var steps = new NextSteps(office, random);
        return random.ints(LOOKS, 0, LATEST)
                .filter(back -> back < cases.size())
                .mapToObj(back -> steps.deal(workstation, cases.get(cases.size() - 1 - back)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Order newCase(String workstation, Place place) {
        List<CitizenId> known = List.copyOf(people);
        PersonQuery.Found found = office.find(known.get(random.nextInt(known.size())), place);
        found.household().members().stream()
                .map(ResidentSnapshot::who)
                .forEach(who -> people.add(new CitizenId(who.citizenId())));
        String caseNo = "%s-20261123-%03d%04d".formatted(place.code().county(), round % 1_000, ++numbers);
        return new NewCases(office, random).deal(workstation, place, found, caseNo);
    }
}
