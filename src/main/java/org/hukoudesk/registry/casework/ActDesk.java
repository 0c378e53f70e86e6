package org.hukoudesk.registry.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.domain.act.Register;
import org.hukoudesk.domain.casework.CaseAnswer;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.domain.request.Scene;
import org.hukoudesk.registry.exchange.Announcer;
import org.hukoudesk.registry.exchange.CaseEffect;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.exchange.Turn;
import org.hukoudesk.registry.feed.CaseResults;
import org.hukoudesk.registry.feed.Json;

/// Cases that lead to one act of the register.
public final class ActDesk implements CaseEffect {

    /// Stands for whoever will approve, when a case is tried at intake.
    private static final OfficerId SOMEBODY_ELSE = new OfficerId("-");

    private final Announcer announcer;
    private final Scenery scenery;

    /// @param divisions printed name of a division by its six digits
    public ActDesk(Announcer announcer, Scenery.Names divisions) {
        this.announcer = announcer;
        this.scenery = new Scenery(divisions);
    }

    /// The case is tried as if it were approved; what only time can change, such as a range without numbers, is told
    /// too.
    @Override
    public Optional<Outcome> barred(Turn turn, Wish wish) {
        var notYet = new Scene.Fresh(
                new PersonId(UUID.randomUUID().toString()),
                new HouseholdId(UUID.randomUUID().toString()),
                "0");
        return switch (scenery.act(turn, wish, notYet)) {
            case Scenery.NoAct(Outcome why) -> Optional.of(why);
            case Scenery.TheAct(Act act) -> {
                Snapshot before = scenery.snapshot(turn, wish, act);
                yield refusal(Register.decide(before, act, context(turn, wish, SOMEBODY_ELSE, before)));
            }
        };
    }

    private static Optional<Outcome> refusal(Decision decision) {
        return switch (decision) {
            case Decision.Applied _ -> Optional.empty();
            case Decision.Refused refused -> Optional.of(Outcome.refused(refused));
            case Decision.Conflict conflict -> Optional.of(Outcome.conflict(conflict));
        };
    }

    @Override
    public Outcome execute(Turn turn, ServiceCase found, Wish wish) {
        var fresh = new Scene.Fresh(
                new PersonId(UUID.randomUUID().toString()),
                new HouseholdId(UUID.randomUUID().toString()),
                scenery.householdNumber(turn, wish));
        return switch (scenery.act(turn, wish, fresh)) {
            case Scenery.NoAct(Outcome why) -> why;
            case Scenery.TheAct(Act act) -> execute(turn, found, wish, act);
        };
    }

    private Outcome execute(Turn turn, ServiceCase found, Wish wish, Act act) {
        Snapshot before = scenery.snapshot(turn, wish, act);
        ActContext context = context(turn, wish, turn.officer().id(), before);
        return switch (Register.decide(before, act, context)) {
            case Decision.Refused refused -> Outcome.refused(refused);
            case Decision.Conflict conflict -> Outcome.conflict(conflict);
            case Decision.Applied(Changes changes) -> {
                CaseResult result = CaseResults.of(context.actId(), before, changes);
                if (found.executed(Json.text(result)) instanceof CaseAnswer.NotAllowed not) {
                    yield Outcome.refused(not.ground());
                }
                turn.keep(act, context, changes);
                announcer.announceHouseholds(turn, CaseResults.touched(before, changes));
                yield Outcome.done(Json.text(result));
            }
        };
    }

    /// An act of the officer who took the case in, for the station that did; the one who decided last is the second
    /// person.
    private static ActContext context(Turn turn, Wish wish, OfficerId approver, Snapshot before) {
        OfficerId acceptor = wish.acceptor();
        boolean alone = approver.equals(acceptor);
        var approval = alone
                ? new ActContext.Approval(
                        ActContext.Approval.NONE.approver(), wish.caseNo().text())
                : new ActContext.Approval(approver, wish.caseNo().text());
        var act = new ActId(UUID.randomUUID().toString());
        return new ActContext(act, wish.organ(), acceptor, turn.at(), turn.day(), approval, Scenery.seen(wish))
                .after(before);
    }

    /// What goes to approval is locked until it is decided (§2.4 no. 8).
    @Override
    public void accepted(Turn turn, Wish wish) {
        Scenery.lockFor(wish)
                .ifPresent(lock -> lockable(turn, wish)
                        .forEach(person -> tryAct(turn, wish, new PersonAct.Locking(person, lock))));
    }

    @Override
    public void dropped(Turn turn, Wish wish) {
        Scenery.lockFor(wish)
                .ifPresent(_ ->
                        lockable(turn, wish).forEach(person -> tryAct(turn, wish, new PersonAct.Unlocking(person))));
    }

    private List<PersonId> lockable(Turn turn, Wish wish) {
        return scenery.locked(turn, wish);
    }

    /// A person under another lock keeps that one; the case itself will be refused at its decision if it still
    /// stands. The case does this by itself, so what the officer saw does not matter: though the household has
    /// changed since, nobody keeps the lock of a case that is over.
    private void tryAct(Turn turn, Wish wish, PersonAct act) {
        Snapshot before = scenery.snapshot(turn, wish, act);
        ActContext context = context(turn, wish, wish.acceptor(), before).seeing(List.of());
        if (Register.decide(before, act, context) instanceof Decision.Applied(Changes changes)) {
            turn.keep(act, context, changes);
            announcer.announceHouseholds(turn, CaseResults.touched(before, changes));
        }
    }
}
