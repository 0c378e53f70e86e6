package org.hukoudesk.domain.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.Standing;

/// Collects the changes of one act: every version it replaces is closed and opened by that act.
final class ChangeList {

    private final ActContext context;
    private final List<Household> closedHouseholds = new ArrayList<>();
    private final List<Household> openedHouseholds = new ArrayList<>();
    private final List<Resident> closedResidents = new ArrayList<>();
    private final List<Resident> openedResidents = new ArrayList<>();
    private final List<Registration> newRegistrations = new ArrayList<>();
    private final List<Registration> changedRegistrations = new ArrayList<>();
    private Optional<Permit> permit = Optional.empty();

    ChangeList(ActContext context) {
        this.context = context;
    }

    Span opening() {
        return Span.openedBy(context.actId(), context.at());
    }

    void replace(Resident resident, Standing next) {
        closedResidents.add(resident.closed(closing(resident.span())));
        openedResidents.add(resident.next(next, opening()));
    }

    void replace(Household household, HouseholdFacts facts, HouseholdState state) {
        closedHouseholds.add(household.closed(closing(household.span())));
        openedHouseholds.add(household.next(facts, state, opening()));
    }

    void open(Household household) {
        openedHouseholds.add(household);
    }

    void open(Resident resident, Registration registration) {
        openedResidents.add(resident);
        newRegistrations.add(registration);
    }

    void change(Registration registration) {
        changedRegistrations.add(registration);
    }

    void change(Permit next) {
        permit = Optional.of(next);
    }

    private Span closing(Span open) {
        return open.closedBy(context.actId(), context.at());
    }

    Decision.Applied applied() {
        return new Decision.Applied(new Changes(
                closedHouseholds,
                openedHouseholds,
                closedResidents,
                openedResidents,
                newRegistrations,
                changedRegistrations,
                permit));
    }
}
