package org.hukoudesk.domain.check;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.migration.PermitState;
import org.jspecify.annotations.Nullable;

/// A move-in permit with the keys of the persons it names.
public record KeptPermit(String permitNo, PermitState state, String caseNo, List<String> persons) {

    public KeptPermit {
        persons = List.copyOf(persons);
    }

    /// Where the case of a permit stands, and which permit it names.
    public record ItsCase(
            String caseNo, CaseStage stage, @Nullable String permitNo) {

        boolean names(KeptPermit permit) {
            return Optional.ofNullable(permitNo)
                    .filter(permit.permitNo()::equals)
                    .isPresent();
        }
    }
}
