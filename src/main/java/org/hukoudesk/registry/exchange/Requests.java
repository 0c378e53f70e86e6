package org.hukoudesk.registry.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.migration.Destination;
import org.hukoudesk.domain.migration.Ground;
import org.hukoudesk.domain.migration.Migrant;
import org.hukoudesk.domain.migration.Origin;
import org.hukoudesk.domain.migration.PermitRequest;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.PersonName;

/// Turns the move a case file asks for into the domain's values.
final class Requests {

    private Requests() {}

    /// @param byNumber finds a household of the destination
    /// @return empty when a number, name or code in the file is none, or no household has the number
    static Optional<PermitRequest> of(CaseNo caseNo, CaseFile file, Function<String, Optional<HouseholdId>> byNumber) {
        MoveRequest move = file.move();
        try {
            var origin = new Origin(
                    new OrganCode(move.from().organ()),
                    new HouseholdId(move.from().householdId()),
                    move.from().address());
            String joined = move.to().joinHousehold();
            Optional<HouseholdId> home = joined.isEmpty() ? Optional.empty() : byNumber.apply(joined);
            if (home.isEmpty() != joined.isEmpty()) {
                return Optional.empty();
            }
            var destination =
                    new Destination(new OrganCode(move.to().organ()), move.to().address(), home.orElse(null));
            List<Migrant> migrants =
                    move.movers().stream().map(Requests::migrant).toList();
            return Optional.of(new PermitRequest(
                    caseNo, origin, destination, new Ground(move.causeCode(), move.causeText()), migrants));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // answered as a malformed body; the value itself may be personal
        }
    }

    private static Migrant migrant(MoveRequest.Mover mover) {
        return new Migrant(
                new PersonId(mover.personId()),
                new CitizenId(mover.citizenId()),
                new PersonName(mover.name()),
                mover.relationCode(),
                mover.baseVersion());
    }
}
