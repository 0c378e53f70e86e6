package org.hukoudesk.domain.entry;

import java.util.ArrayList;
import java.util.List;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.household.HouseholdVersionId;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Relation;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.ResidentId;
import org.hukoudesk.domain.person.Standing;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ChangeList;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.NewMember;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.domain.register.Span;

/// 户籍补录: nobody of the household may be in the register yet. In a collective household nobody is related to a head.
public final class Backfilling {

    private Backfilling() {}

    public static Decision decide(Snapshot snapshot, Act.Backfill act, ActContext context) {
        List<Refusal> known = new ArrayList<>();
        for (NewMember member : act.members()) {
            if (snapshot.registration(member.identity().citizenId()).isPresent()) {
                known.add(new Refusal(
                        Refusal.Reason.ALREADY_REGISTERED, member.personId().text()));
            }
        }
        return known.isEmpty() ? applied(act, context) : new Decision.Refused(known);
    }

    private static Decision applied(Act.Backfill act, ActContext context) {
        var changes = new ChangeList(context);
        String county = act.household().organ().county();
        var householdKey = new HouseholdVersionId(county, act.householdId(), 1);
        changes.open(new Household(householdKey, act.household(), HouseholdState.NORMAL, changes.opening()));
        for (NewMember member : act.members()) {
            changes.open(
                    resident(act, member, changes.opening()),
                    Registration.active(member.identity().citizenId(), member.personId(), county));
        }
        return changes.applied();
    }

    private static Resident resident(Act.Backfill act, NewMember member, Span opened) {
        var standing = new Standing(
                RegistrationState.ACTIVE,
                act.householdId(),
                act.household().organ(),
                act.household().isFamily() ? member.relationCode() : Relation.NONE,
                member.came().toCity(),
                member.came().toAddress());
        var key = new ResidentId(act.household().organ().county(), member.personId(), 1);
        return new Resident(key, member.identity(), member.origins(), member.circumstances(), standing, opened);
    }
}
