package org.hukoudesk.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.migration.PermitState;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.register.Invariant;

/// What must hold of one move-in permit as it is kept, with the national rows of its persons and its case.
public final class PermitRules {

    private static final Set<CaseStage> SETTLED = Set.of(CaseStage.SETTLED, CaseStage.PRINTED, CaseStage.HANDED_OVER);

    private final KeptPermit permit;
    private final List<Violation> found = new ArrayList<>();

    private PermitRules(KeptPermit permit) {
        this.permit = permit;
    }

    /// @param rows every national row of the persons it names
    /// @param itsCase the case it names, if there is one
    public static List<Violation> brokenBy(
            KeptPermit permit, List<KeptNumber> rows, Optional<KeptPermit.ItsCase> itsCase) {
        var rules = new PermitRules(permit);
        if (permit.state().isOpen()) {
            permit.persons().forEach(person -> rules.permitOwnsItsPersons(person, rows));
        }
        rules.caseWithItsPermit(itsCase);
        return rules.found;
    }

    /// Seen from the permit; [PersonRules] looks from the person.
    private void permitOwnsItsPersons(String person, List<KeptNumber> rows) {
        boolean named = rows.stream()
                .filter(row -> row.personId().equals(person))
                .filter(row -> row.permit().filter(permit.permitNo()::equals).isPresent())
                .anyMatch(row -> permit.state() != PermitState.RELEASED || row.state() == RegistrationState.IN_TRANSIT);
        if (!named) {
            found.add(Violation.of(Invariant.PERMIT_OWNS_ITS_PERSONS, permit.permitNo(), person));
        }
    }

    /// A case that was returned may have another permit by now; the old one says no more about it.
    private void caseWithItsPermit(Optional<KeptPermit.ItsCase> itsCase) {
        boolean together = itsCase.filter(it -> it.names(permit))
                .map(it -> fits(it.stage()))
                .orElse(itsCase.isPresent() && hasEndedWithoutMoving());
        if (!together) {
            found.add(Violation.of(Invariant.CASE_WITH_ITS_PERMIT, permit.permitNo(), permit.caseNo()));
        }
    }

    private boolean hasEndedWithoutMoving() {
        return !permit.state().isOpen() && permit.state() != PermitState.SETTLED;
    }

    private boolean fits(CaseStage stage) {
        return switch (permit.state()) {
            case ISSUED -> stage == CaseStage.WAITING_ORIGIN;
            case RELEASED -> stage == CaseStage.RELEASED;
            case SETTLED -> SETTLED.contains(stage);
            case REFUSED, CANCELLED, EXPIRED, REINSTATED ->
                stage != CaseStage.WAITING_ORIGIN && stage != CaseStage.RELEASED && !SETTLED.contains(stage);
        };
    }

    /// A case that waits for an end of its move and has no open permit to wait with.
    public static Violation waitsForNothing(String caseNo) {
        return Violation.of(Invariant.CASE_WITH_ITS_PERMIT, "-", caseNo);
    }
}
