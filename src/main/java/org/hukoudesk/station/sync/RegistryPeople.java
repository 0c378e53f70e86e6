package org.hukoudesk.station.sync;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.hukoudesk.contract.feed.PersonQuery;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.link.LinkPaths;
import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.station.replica.PersonLookup;

/// Asks the registry for citizens, each time signed by the officer and with a purpose, which the registry keeps.
public final class RegistryPeople implements PersonLookup {

    private static final String UNKNOWN = "person-unknown";

    private final RegistryClient registry;
    private final Supplier<Optional<OfficerSeat>> seat;
    private final Clock clock;

    /// @param seat who is signed on now
    public RegistryPeople(RegistryClient registry, Supplier<Optional<OfficerSeat>> seat, Clock clock) {
        this.registry = registry;
        this.seat = seat;
        this.clock = clock;
    }

    @Override
    public Answer find(CitizenId citizen, String purpose) {
        return ask(new PersonQuery(citizen.full(), purpose));
    }

    @Override
    public Answer findWithStruckOff(CitizenId citizen, String purpose) {
        return ask(new PersonQuery(citizen.full(), purpose, true, ""));
    }

    @Override
    public Answer findAsOf(CitizenId citizen, String purpose, LocalDate day) {
        return ask(new PersonQuery(citizen.full(), purpose, false, day.toString()));
    }

    private Answer ask(PersonQuery query) {
        OfficerSeat officer = seat.get().orElseThrow(() -> new IllegalStateException("nobody is signed on"));
        return switch (registry.person(officer.sign(LinkPaths.PERSON_QUERY_KIND, query, clock))) {
            case Reply.Answered<PersonQuery.Found>(PersonQuery.Found found) -> told(found);
            case Reply.Refused<PersonQuery.Found>(Problem problem, var _) -> refused(problem);
            case Reply.Unreachable<PersonQuery.Found> _ -> new Answer.Offline();
        };
    }

    private static Answer refused(Problem problem) {
        if (problem.code().equals(UNKNOWN)) {
            return new Answer.Unknown();
        }
        return problem.isPassing() ? new Answer.Offline() : new Answer.Barred(problem.code());
    }

    private static Answer told(PersonQuery.Found found) {
        return found.household().members().stream()
                .filter(member -> member.personId().equals(found.personId()))
                .map(ResidentSnapshot::openPermit)
                .filter(permit -> !permit.isEmpty())
                .findFirst()
                .<Answer>map(Answer.InOpenPermit::new)
                .orElseGet(() -> new Answer.Found(found.household()));
    }
}
