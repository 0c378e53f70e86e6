package org.hukoudesk.domain.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.kinship.NewbornTable;
import org.hukoudesk.domain.person.Circumstances;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Identity;
import org.hukoudesk.domain.person.Origins;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Relation;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.ResidentId;
import org.hukoudesk.domain.person.Standing;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.BirthCertificate;
import org.hukoudesk.domain.register.ChangeList;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.NewMember;
import org.hukoudesk.domain.register.PersonAct;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.register.Snapshot;

/// 出生登记: a newborn is registered with the parent of the family's choice (随父随母自愿) and gets their number for life
/// (户口登记条例 art. 7; domain reference §4.1).
public final class Births {

    /// A parent is at least ten years older than the child.
    private static final int YEARS_BETWEEN = 10;

    private final Snapshot snapshot;
    private final PersonAct.Birth act;
    private final ActContext context;
    private final List<Refusal> refusals = new ArrayList<>();

    private Births(Snapshot snapshot, PersonAct.Birth act, ActContext context) {
        this.snapshot = snapshot;
        this.act = act;
        this.context = context;
    }

    public static Decision decide(Snapshot snapshot, PersonAct.Birth act, ActContext context) {
        Optional<Resident> parent = snapshot.resident(act.parent()).filter(Resident::isActive);
        Optional<Household> household = parent.flatMap(
                        p -> snapshot.household(p.standing().householdId()))
                .filter(Household::isNormal);
        if (household.isEmpty()) {
            return Decision.refused(Refusal.on(act.parent(), Refusal.Reason.NOT_REGISTERED_HERE));
        }
        return new Births(snapshot, act, context).decide(parent.get(), household.get());
    }

    private Decision decide(Resident parent, Household household) {
        checkCertificate();
        checkBirth(parent, household);
        Optional<String> relation = relation(parent, household);
        if (relation.isEmpty()) {
            refuse(Refusal.Reason.RELATION_MUST_BE_SAID);
        }
        Optional<CitizenId> number =
                act.numbers().next(act.newborn().bornOn(), act.newborn().sex(), snapshot::knows);
        if (number.isEmpty()) {
            refuse(Refusal.Reason.NUMBERS_USED_UP);
        }
        if (!refusals.isEmpty()) {
            return new Decision.Refused(refusals);
        }
        var changes = new ChangeList(context);
        register(number.orElseThrow(), relation.orElseThrow(), household, changes);
        keepCertificate(changes);
        return changes.applied();
    }

    /// A certificate registers one child. Without one the county has to approve (DNA report, health commission; §4.1).
    private void checkCertificate() {
        String number = act.newborn().certificateNo();
        if (number.isEmpty() && !context.hasSecondPerson()) {
            refuse(Refusal.Reason.SECOND_PERSON_MISSING);
        }
        if (snapshot.archive()
                .certificate(number)
                .filter(BirthCertificate::isUsed)
                .isPresent()) {
            refuse(Refusal.Reason.BIRTH_CERTIFICATE_USED);
        }
    }

    private void checkBirth(Resident parent, Household household) {
        var bornOn = act.newborn().bornOn();
        if (bornOn.isAfter(context.day())
                || parent.identity().birthDate().plusYears(YEARS_BETWEEN).isAfter(bornOn)) {
            refuse(Refusal.Reason.DATE_IMPOSSIBLE);
        }
        boolean sameChild = snapshot.activeMembers(household.householdId()).stream()
                .map(Resident::identity)
                .anyMatch(member -> member.birthDate().equals(bornOn)
                        && member.name().equals(act.newborn().name()));
        if (sameChild || snapshot.resident(act.child()).isPresent()) {
            refuse(Refusal.Reason.ALREADY_REGISTERED);
        }
    }

    private Optional<String> relation(Resident parent, Household household) {
        if (!household.facts().isFamily()) {
            return Optional.of(Relation.NONE);
        }
        return act.relation().isEmpty()
                ? NewbornTable.relationOf(act.newborn().sex(), parent.standing().relationCode())
                : Optional.of(act.relation());
    }

    private void register(CitizenId number, String relation, Household household, ChangeList changes) {
        var newborn = act.newborn();
        String county = household.facts().organ().county();
        var standing = new Standing(
                RegistrationState.ACTIVE,
                household.householdId(),
                household.facts().organ(),
                relation,
                NewMember.Came.NATIVE.toCity(),
                NewMember.Came.NATIVE.toAddress());
        var child = new Resident(
                new ResidentId(county, act.child(), 1),
                new Identity(number, newborn.name(), newborn.sex().code(), newborn.bornOn(), newborn.ethnicCode()),
                new Origins("", newborn.birthPlace(), newborn.nativePlace()),
                Circumstances.UNKNOWN,
                standing,
                changes.opening());
        changes.open(child, Registration.active(number, act.child(), county));
    }

    private void keepCertificate(ChangeList changes) {
        String number = act.newborn().certificateNo();
        if (!number.isEmpty()) {
            snapshot.archive()
                    .certificate(number)
                    .ifPresentOrElse(
                            freed -> changes.change(freed.usedAgainFor(act.child())),
                            () -> changes.add(BirthCertificate.usedFor(act.child(), number)));
        }
    }

    private void refuse(Refusal.Reason reason) {
        refusals.add(Refusal.on(act.child(), reason));
    }
}
