package org.hukoudesk.prove;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hukoudesk.domain.act.Register;
import org.hukoudesk.domain.act.RegisterCampaign.Rules;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.Lock;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.SequenceRange;
import org.hukoudesk.domain.person.Sex;
import org.hukoudesk.domain.person.Standing;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.Invariant;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.domain.register.Span;

/// The register's rules, each time with one thing they hold broken on purpose.
final class Sabotage {

    private static final OrganCode ELSEWHERE = new OrganCode("440305010000");
    private static final List<OrganCode> STATIONS =
            List.of("510603140000", "510603150000", "510681120000", "500112330000").stream()
                    .map(OrganCode::new)
                    .toList();

    private Sabotage() {}

    /// Nothing for what no act of the campaign can break.
    static Optional<Rules> of(Invariant invariant) {
        return Optional.ofNullable(
                switch (invariant) {
                    case ONE_HEAD -> standing(s -> s.related("02"));
                    case RELATION_SAID ->
                        standing(
                                s -> s.isHead() ? s : s.related(s.relationCode().isEmpty() ? "99" : ""));
                    case ONE_SPOUSE ->
                        standing(s -> s.isHead() || s.relationCode().isEmpty() ? s : s.related("12"));
                    case ONE_REGISTRATION ->
                        spoiling((_, _, c) -> with(c, c.openedHouseholds(), c.openedResidents(), List.of()));
                    case NUMBER_GIVEN_ONCE -> spoiling(Sabotage::parentsNumber);
                    case NUMBER_AGREES ->
                        people(r ->
                                of(r, r.standing(), r.span(), other(r.identity().sex())));
                    case HOUSEHOLD_NORMAL -> homes(h -> of(h, h.facts().address(), HouseholdState.LOCKED));
                    case ADDRESS_SAID -> homes(h -> of(h, "", h.state()));
                    case EMPTY_IS_VOID -> homes(h -> of(h, h.facts().address(), HouseholdState.NORMAL));
                    case RECODED_UNDER_NEW_HEAD -> spoiling(Sabotage::onlyTheHeads);
                    case OWN_SCOPE -> Sabotage::anybodyMay;
                    case ONE_ORGAN -> standing(s -> s.under(ELSEWHERE));
                    case LOCK_OF_ITS_CASE -> Sabotage::locksUnseen;
                    case RIGHT_DISTANCE -> spoiling(Sabotage::far);
                    case NUMBER_LAST -> rows(r -> r.replacement().isPresent() ? r.ended() : r);
                    case VERSIONS_FOLLOW -> spoiling(Sabotage::nobodyClosed);
                    case ACT_KEPT ->
                        people(r -> of(
                                r,
                                r.standing(),
                                Span.openedBy(new ActId("nobody's"), r.span().openedAt()),
                                r.identity().sex()));
                    case END_BY_AN_ACT -> spoiling(Sabotage::endedWithoutEnd);
                    case PERMIT_OWNS_ITS_PERSONS ->
                        rows(r -> r.state() == RegistrationState.IN_TRANSIT ? r.freed() : r);
                    case NUMBER_OF_OWN_RANGE -> Sabotage::othersRange;
                    case CASE_WITH_ITS_PERMIT, RANGES_APART, RESIDENCE_ELSEWHERE, ONE_RESIDENCE -> null;
                });
    }

    @FunctionalInterface
    private interface Spoiling {
        Changes spoiled(Snapshot before, Act act, Changes changes);
    }

    private static Rules spoiling(Spoiling spoiling) {
        return (before, act, context) -> Register.decide(before, act, context) instanceof Decision.Applied(var changes)
                ? new Decision.Applied(spoiling.spoiled(before, act, changes))
                : Register.decide(before, act, context);
    }

    private static Rules people(UnaryOperator<Resident> spoiled) {
        return spoiling((_, _, c) ->
                with(c, c.openedHouseholds(), each(c.openedResidents(), spoiled), c.changedRegistrations()));
    }

    /// Of those who are registered afterwards.
    private static Rules standing(UnaryOperator<Standing> spoiled) {
        return people(r -> r.isActive()
                ? of(r, spoiled.apply(r.standing()), r.span(), r.identity().sex())
                : r);
    }

    private static Rules homes(UnaryOperator<Household> spoiled) {
        return spoiling((_, _, c) ->
                with(c, each(c.openedHouseholds(), spoiled), c.openedResidents(), c.changedRegistrations()));
    }

    private static Rules rows(UnaryOperator<Registration> spoiled) {
        return spoiling((_, _, c) ->
                with(c, c.openedHouseholds(), c.openedResidents(), each(c.changedRegistrations(), spoiled)));
    }

    private static <T> List<T> each(List<T> all, Function<T, T> change) {
        return all.stream().map(change).toList();
    }

    private static Changes parentsNumber(Snapshot before, Act act, Changes c) {
        if (!(act instanceof PersonAct.Birth birth)) {
            return c;
        }
        var parent = before.resident(birth.parent()).orElseThrow();
        return with(
                c,
                c.openedHouseholds(),
                each(
                        c.openedResidents(),
                        r -> r.personId().equals(birth.child())
                                ? new Resident(
                                        r.id(),
                                        parent.identity(),
                                        r.origins(),
                                        r.circumstances(),
                                        r.standing(),
                                        r.span())
                                : r),
                c.changedRegistrations());
    }

    /// The others keep the version they had under the old head.
    private static Changes onlyTheHeads(Snapshot before, Act act, Changes c) {
        boolean newHead = c.openedHouseholds().stream()
                .anyMatch(h -> before.household(h.householdId())
                        .filter(was ->
                                !was.facts().headPersonId().equals(h.facts().headPersonId()))
                        .isPresent());
        if (!newHead || !act.kind().equals("HEAD_CHANGE")) {
            return c;
        }
        List<Resident> kept = c.openedResidents().stream()
                .filter(r -> r.standing().isHead()
                        || before.resident(r.personId())
                                .filter(was -> was.standing().isHead())
                                .isPresent())
                .toList();
        List<Resident> closed = c.closedResidents().stream()
                .filter(was -> kept.stream().anyMatch(r -> r.personId().equals(was.personId())))
                .toList();
        return new Changes(
                c.closedHouseholds(),
                c.openedHouseholds(),
                closed,
                kept,
                c.newRegistrations(),
                c.changedRegistrations(),
                c.permit(),
                c.newCertificates(),
                c.changedCertificates());
    }

    private static Decision anybodyMay(Snapshot before, Act act, ActContext context) {
        Decision decision = Register.decide(before, act, context);
        for (OrganCode organ : STATIONS) {
            if (decision instanceof Decision.Refused) {
                var there = new ActContext(
                        context.actId(),
                        organ,
                        context.officer(),
                        context.at(),
                        context.day(),
                        context.approval(),
                        context.seen());
                decision = Register.decide(before, act, there);
            }
        }
        return decision;
    }

    private static Decision locksUnseen(Snapshot before, Act act, ActContext context) {
        List<Resident> free = each(
                before.residents(),
                r -> of(
                        r,
                        r.standing().locked(Lock.NONE),
                        r.span(),
                        r.identity().sex()));
        var unlocked =
                new Snapshot(before.households(), free, before.registrations(), before.permit(), before.archive());
        return Register.decide(unlocked, act, context);
    }

    private static Changes far(Snapshot before, Act act, Changes c) {
        return with(
                c,
                c.openedHouseholds(),
                each(
                        c.openedResidents(),
                        r -> before.resident(r.personId())
                                .filter(was -> was.isActive() && r.isActive())
                                .filter(was -> !was.standing()
                                        .householdId()
                                        .equals(r.standing().householdId()))
                                .map(_ -> of(
                                        r,
                                        r.standing().under(ELSEWHERE),
                                        r.span(),
                                        r.identity().sex()))
                                .orElse(r)),
                c.changedRegistrations());
    }

    private static Changes nobodyClosed(Snapshot before, Act act, Changes c) {
        return new Changes(
                c.closedHouseholds(),
                c.openedHouseholds(),
                List.of(),
                c.openedResidents(),
                c.newRegistrations(),
                c.changedRegistrations(),
                c.permit(),
                c.newCertificates(),
                c.changedCertificates());
    }

    private static Changes endedWithoutEnd(Snapshot before, Act act, Changes c) {
        if (!act.kind().equals("ITEM_CHANGE")) {
            return c;
        }
        return with(
                c,
                c.openedHouseholds(),
                each(
                        c.openedResidents(),
                        r -> of(
                                r,
                                r.standing()
                                        .ended(new Ending(
                                                Ending.Cause.DEATH, r.identity().birthDate())),
                                r.span(),
                                r.identity().sex())),
                c.changedRegistrations());
    }

    private static Decision othersRange(Snapshot before, Act act, ActContext context) {
        return Register.decide(
                before,
                act instanceof PersonAct.Birth birth
                        ? new PersonAct.Birth(
                                birth.child(),
                                birth.newborn(),
                                birth.parent(),
                                birth.relation(),
                                new SequenceRange("990101", 700, 799))
                        : act,
                context);
    }

    private static Sex other(Sex sex) {
        return sex == Sex.MALE ? Sex.FEMALE : Sex.MALE;
    }

    private static Resident of(Resident r, Standing standing, Span span, Sex sex) {
        return new Resident(r.id(), r.identity().ofSex(sex), r.origins(), r.circumstances(), standing, span);
    }

    private static Household of(Household h, String address, HouseholdState state) {
        return new Household(h.id(), h.facts().at(address), state, h.span());
    }

    private static Changes with(Changes c, List<Household> homes, List<Resident> people, List<Registration> rows) {
        return new Changes(
                c.closedHouseholds(),
                homes,
                c.closedResidents(),
                people,
                c.newRegistrations(),
                rows,
                c.permit(),
                c.newCertificates(),
                c.changedCertificates());
    }
}
