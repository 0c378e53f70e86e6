package org.hukoudesk.registry.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hukoudesk.contract.feed.PersonQuery;
import org.hukoudesk.domain.act.Register;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.registry.feed.Announcements;
import org.hukoudesk.registry.feed.HouseholdSnapshots;
import org.hukoudesk.registry.feed.Json;
import org.hukoudesk.registry.feed.NewsBell;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.audit.AuditEvent;

/// The registry's own counter: households entered from paper, and questions about one citizen. Both leave their trace
/// in the audit chain.
public final class Backfill {

    private final Store store;
    private final Clock clock;
    private final NewsBell bell;
    private final Announcer announcer;

    public Backfill(Store store, Clock clock, NewsBell bell, Announcer.OriginBudget budget) {
        this.store = store;
        this.clock = clock;
        this.bell = bell;
        this.announcer = new Announcer(budget);
    }

    /// 户籍补录 of one household, for an import by the registry's administrator.
    public Decision enter(Act.Backfill act, Officer by) {
        Entered entered = store.write(tx -> enter(tx, act, by));
        bell.ring(entered.heardBy());
        return entered.decision();
    }

    /// The same of a household in the feed's JSON; empty when the text is none.
    public Optional<Decision> enter(String household, Officer by) {
        return PaperHousehold.read(household).map(act -> enter(act, by));
    }

    private Entered enter(Tx tx, Act.Backfill act, Officer by) {
        List<CitizenId> citizens =
                act.members().stream().map(m -> m.identity().citizenId()).toList();
        var turn = new Turn(tx, by, "backfill", clock.instant().truncatedTo(ChronoUnit.MICROS), new Announcements());
        Snapshot before = tx.population().forAct(citizens, List.of(), Optional.empty());
        ActContext context = turn.actFor(act.household().organ(), before);
        Decision decision = Register.decide(before, act, context);
        if (decision instanceof Decision.Applied(Changes changes)) {
            turn.keep(act, context, changes);
            announcer.announceHouseholds(turn, List.of(act.householdId()));
            Set<String> heardBy = turn.announcements().append(tx, turn.at());
            audit(turn, "register.backfill", act.householdId().text(), "{}");
            return new Entered(decision, heardBy);
        }
        return new Entered(decision, Set.of());
    }

    /// Where a citizen is registered; empty when the register does not know the number.
    public Optional<PersonQuery.Found> find(CitizenId citizen, String purpose, Officer by) {
        return find(new PersonQuery(citizen.full(), purpose), by);
    }

    /// @param asked names a number that is well-formed, and a day that is one or none
    public Optional<PersonQuery.Found> find(PersonQuery asked, Officer by) {
        return store.write(tx -> {
            Optional<PersonQuery.Found> found = tx.population()
                    .registrations()
                    .byCitizenId(new CitizenId(asked.citizenId()))
                    .flatMap(registration -> asked.asOf().isEmpty()
                            ? found(tx, registration, asked.withStruckOff())
                            : foundThen(tx, registration, LocalDate.parse(asked.asOf())));
            var turn = new Turn(tx, by, "query", clock.instant().truncatedTo(ChronoUnit.MICROS), new Announcements());
            String subject = found.map(PersonQuery.Found::personId).orElse("unknown");
            audit(turn, "person.query", subject, Json.text(new Purpose(asked.purpose(), asked.asOf())));
            return found;
        });
    }

    /// Whoever asks for somebody deregistered sees them in the household they were last in.
    ///
    /// @param struckOff whether everybody is told who was struck off there
    private static Optional<PersonQuery.Found> found(Tx tx, Registration registration, boolean struckOff) {
        Optional<Resident> person = tx.population().residents().latest(registration.personId());
        return person.flatMap(resident -> tx.population()
                .households()
                .latest(resident.standing().householdId())
                .map(household -> {
                    boolean ended = resident.standing().state() == RegistrationState.ENDED;
                    List<Resident> asked = ended ? List.of(resident) : List.of();
                    List<Resident> also = struckOff ? tx.population().struckOff(household.householdId()) : asked;
                    return new PersonQuery.Found(
                            registration.personId().text(), HouseholdSnapshots.of(tx, household, also));
                }));
    }

    private static Optional<PersonQuery.Found> foundThen(Tx tx, Registration registration, LocalDate day) {
        return tx.population()
                .asOf(registration.personId(), ChinaTime.endOf(day))
                .map(then -> new PersonQuery.Found(registration.personId().text(), HouseholdSnapshots.asOf(tx, then)));
    }

    private static void audit(Turn turn, String action, String subject, String detail) {
        var event = new AuditEvent(turn.at(), turn.officer().id().text(), action, subject, detail);
        turn.tx().audit().append(turn.officer().organ().county(), event);
    }

    private record Entered(Decision decision, Set<String> heardBy) {}

    /// @param asOf empty when the present was asked about
    record Purpose(String purpose, String asOf) {}
}
