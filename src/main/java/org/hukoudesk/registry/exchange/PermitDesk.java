package org.hukoudesk.registry.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.RefusePermit;
import org.hukoudesk.contract.message.ReinstatePermit;
import org.hukoudesk.contract.message.ReleasePermit;
import org.hukoudesk.domain.act.Register;
import org.hukoudesk.domain.casework.CaseAnswer;
import org.hukoudesk.domain.casework.CaseReason;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.migration.Escalation;
import org.hukoudesk.domain.migration.Migrant;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitId;
import org.hukoudesk.domain.migration.PermitLife;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.migration.PermitRequest;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.Permits;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.registry.feed.CaseResults;
import org.hukoudesk.registry.feed.Json;
import org.hukoudesk.store.population.BlobReader;

/// The two ends of a migration: permit, release or refusal, settlement, and the way back (domain reference §4.4).
public final class PermitDesk implements CaseEffect {

    private static final PermitNo NOT_YET = new PermitNo("-");

    private final Announcer announcer;
    private final ProvinceMarks marks = ProvinceMarks.load();

    PermitDesk(Announcer announcer) {
        this.announcer = announcer;
    }

    @Override
    public Optional<Outcome> barred(Turn turn, Wish wish) {
        Optional<PermitRequest> request = request(turn, wish);
        if (request.isEmpty()) {
            return Optional.of(Outcome.refused(Outcome.Fault.MALFORMED_BODY));
        }
        Snapshot snapshot = snapshot(turn, request.get().migrants(), List.of(), Optional.empty());
        var permitId = new PermitId(wish.caseNo().county(), NOT_YET);
        Decision decision = Permits.issue(snapshot, permitId, request.get(), life(turn, wish));
        return decision instanceof Decision.Refused refused ? Optional.of(Outcome.refused(refused)) : Optional.empty();
    }

    /// The household to join is answered by its number, which only the destination's register can tell apart.
    private static Optional<PermitRequest> request(Turn turn, Wish wish) {
        return Requests.of(
                wish.caseNo(),
                wish.file(),
                number -> turn.tx()
                        .population()
                        .households()
                        .byNumber(wish.organ(), number)
                        .map(Household::householdId));
    }

    @Override
    public Outcome execute(Turn turn, ServiceCase found, Wish wish) {
        Optional<PermitRequest> request = request(turn, wish);
        if (request.isEmpty()) {
            return Outcome.refused(Outcome.Fault.MALFORMED_BODY);
        }
        Snapshot snapshot = snapshot(turn, request.get().migrants(), List.of(), Optional.empty());
        String county = found.id().county();
        var permitNo = new PermitNo(marks.numbered(county, turn.tx().numbers().next(county, "permit")));
        return switch (Permits.issue(snapshot, new PermitId(county, permitNo), request.get(), life(turn, wish))) {
            case Decision.Refused refused -> Outcome.refused(refused);
            case Decision.Conflict conflict -> Outcome.conflict(conflict);
            case Decision.Applied(Changes changes) -> {
                turn.tx().population().write(changes);
                Permit permit = changes.permit().orElseThrow();
                if (found.permitted(permitNo) instanceof CaseAnswer.NotAllowed not) {
                    yield Outcome.refused(not);
                }
                letOriginRead(turn, permit, wish.file());
                announcer.announce(turn, permit, found);
                announcer.announceHouseholds(turn, List.of(permit.origin().originHousehold()));
                yield Outcome.done(Json.text(Map.of("permitNo", permitNo.text())));
            }
        };
    }

    private static PermitLife life(Turn turn, Wish wish) {
        LocalDate until = turn.day().plusDays(wish.item().handling().permitValidDays());
        return PermitLife.issued(turn.day(), until);
    }

    private static void letOriginRead(Turn turn, Permit permit, CaseFile file) {
        for (CaseFile.MaterialScan material : file.materials()) {
            for (CaseFile.PageRef page : material.pages()) {
                turn.tx()
                        .blobReaders()
                        .keep(new BlobReader(page.hash(), permit.origin().originOrgan()));
            }
        }
    }

    Outcome release(Turn turn, ReleasePermit release) {
        return atOrigin(turn, release.permitNo(), permit -> {
            String county = permit.origin().originOrgan().county();
            String certificate = marks.numbered(county, turn.tx().numbers().next(county, "certificate"));
            var act = new Act.MoveOut(permit.permitNo(), certificate, successionOf(release));
            return execute(turn, permit, act, CaseStage.RELEASED);
        });
    }

    private static Optional<Act.Succession> successionOf(ReleasePermit release) {
        if (release.newHead().isEmpty()) {
            return Optional.empty();
        }
        Map<PersonId, String> relations = release.relations().entrySet().stream()
                .collect(Collectors.toMap(entry -> new PersonId(entry.getKey()), Map.Entry::getValue));
        return Optional.of(new Act.Succession(new PersonId(release.newHead()), relations));
    }

    Outcome refuse(Turn turn, RefusePermit refuse) {
        return atOrigin(turn, refuse.permitNo(), permit -> {
            if (permit.state() != PermitState.ISSUED) {
                return Outcome.refused(CaseAnswer.Ground.NOT_AT_THIS_STAGE);
            }
            Permit refused = end(turn, permit, permit.life().refused(refuse.told()));
            return follow(turn, refused, found -> found.returned(CaseReason.of(refuse.explanation())));
        });
    }

    /// Nobody was struck off, and nobody is named in it any more.
    private Permit end(Turn turn, Permit permit, PermitLife end) {
        Snapshot snapshot = snapshot(turn, permit.migrants(), List.of(), Optional.of(permit));
        Changes changes = Permits.end(snapshot, permit, end);
        turn.tx().population().write(changes);
        announcer.announceHouseholds(turn, List.of(permit.origin().originHousehold()));
        return changes.permit().orElseThrow();
    }

    /// The case was withdrawn before the origin answered: its permit with it.
    @Override
    public void dropped(Turn turn, Wish wish) {
        ServiceCase found = turn.theCase(wish.caseNo()).orElseThrow();
        Optional.ofNullable(found.permitNo())
                .flatMap(number -> turn.tx().population().permitToChange(number))
                .filter(permit -> permit.state() == PermitState.ISSUED)
                .ifPresent(permit -> {
                    Permit cancelled = end(turn, permit, permit.life().ended(PermitState.CANCELLED));
                    announcer.announce(turn, cancelled, found);
                });
    }

    /// Forty days have passed without an answer: the case goes back to its window.
    public void expire(Turn turn, Permit permit) {
        Permit expired = end(turn, permit, permit.life().ended(PermitState.EXPIRED));
        follow(turn, expired, found -> found.returned(CaseReason.PERMIT_EXPIRED));
    }

    /// The origin is silent beyond its day: those above it hear of the permit, and both ends see that they did.
    public void report(Turn turn, Permit permit, Escalation to) {
        Permit reported = permit.reportedTo(to);
        turn.tx().permits().update(reported);
        announcer.announce(turn, reported, turn.theCase(permit.caseNo()).orElseThrow());
    }

    Outcome reinstate(Turn turn, ReinstatePermit reinstate) {
        return atOrigin(
                turn,
                reinstate.permitNo(),
                permit -> execute(turn, permit, new Act.Reinstatement(permit.permitNo()), CaseStage.RETURNED));
    }

    Outcome settle(Turn turn, ServiceCase found) {
        PermitNo permitNo = found.permitNo();
        Optional<Permit> permit =
                permitNo == null ? Optional.empty() : turn.tx().population().permitToChange(permitNo);
        if (permit.isEmpty()) {
            return Outcome.refused(Outcome.Fault.PERMIT_UNKNOWN);
        }
        String county = found.id().county();
        String number = county + "%06d".formatted(turn.tx().numbers().next(county, "household"));
        var home = new HouseholdId(UUID.randomUUID().toString());
        return execute(turn, permit.get(), new Act.MoveIn(permit.get().permitNo(), home, number), CaseStage.SETTLED);
    }

    private Outcome execute(Turn turn, Permit permit, Act act, CaseStage next) {
        OrganCode organ = act instanceof Act.MoveIn
                ? permit.destination().destinationOrgan()
                : permit.origin().originOrgan();
        Snapshot snapshot = snapshot(turn, permit.migrants(), homesOf(permit), Optional.of(permit));
        ActContext context = turn.actFor(organ, snapshot);
        return switch (Register.decide(snapshot, act, context)) {
            case Decision.Refused refused -> Outcome.refused(refused);
            case Decision.Conflict conflict -> Outcome.conflict(conflict);
            case Decision.Applied(Changes changes) -> {
                turn.keep(act, context, changes);
                announcer.announceHouseholds(turn, touched(changes, permit));
                Permit moved = changes.permit().orElseThrow();
                yield follow(
                        turn,
                        next == CaseStage.RELEASED
                                ? leaving(turn, moved, CaseResults.of(context.actId(), snapshot, changes))
                                : moved,
                        found -> found.advance(next));
            }
        };
    }

    /// The origin is told what is to be written into the booklet it has before it.
    private static Permit leaving(Turn turn, Permit released, CaseResult left) {
        Permit known = released.leaving(Json.text(left));
        turn.tx().permits().update(known);
        return known;
    }

    /// The case moves with its permit, in the same transaction.
    private Outcome follow(Turn turn, Permit permit, Function<ServiceCase, CaseAnswer> step) {
        ServiceCase found = turn.theCase(permit.caseNo()).orElseThrow();
        if (step.apply(found) instanceof CaseAnswer.NotAllowed(CaseAnswer.Ground ground)) {
            throw new IllegalStateException("case and permit disagree: " + ground);
        }
        turn.tx().cases().update(found);
        announcer.announce(turn, permit, found);
        announcer.announce(turn, found);
        return Outcome.done("{}");
    }

    private static Outcome atOrigin(Turn turn, String permitNo, Function<Permit, Outcome> work) {
        Optional<Permit> permit = turn.tx().population().permitToChange(new PermitNo(permitNo));
        if (permit.isEmpty()) {
            return Outcome.refused(Outcome.Fault.PERMIT_UNKNOWN);
        }
        return turn.actsFor(permit.get().origin().originOrgan(), OfficerRole.WINDOW)
                ? work.apply(permit.get())
                : Turn.NOT_YOUR_CASE;
    }

    private static Snapshot snapshot(
            Turn turn, List<Migrant> migrants, Collection<HouseholdId> homes, Optional<Permit> permit) {
        List<CitizenId> citizens = migrants.stream().map(Migrant::citizenId).toList();
        return turn.tx().population().forAct(citizens, homes, permit);
    }

    private static List<HouseholdId> homesOf(Permit permit) {
        HouseholdId joined = permit.destination().joinHousehold();
        HouseholdId left = permit.origin().originHousehold();
        return joined == null ? List.of(left) : List.of(left, joined);
    }

    private static List<HouseholdId> touched(Changes changes, Permit permit) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(permit.origin().originHousehold()),
                        changes.openedResidents().stream().map(r -> r.standing().householdId()))
                .distinct()
                .toList();
    }
}
