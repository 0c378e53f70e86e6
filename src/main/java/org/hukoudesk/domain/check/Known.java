package org.hukoudesk.domain.check;

import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.casework.CaseStage;

/// What persons are judged against: the acts, permits and cases they name, and every station's sequence numbers.
///
/// @param acts kind of each act by its key ([org.hukoudesk.domain.register.Act#kind()])
/// @param permits by number
/// @param cases stage by case number
public record Known(
        Map<String, String> acts, Map<String, KeptPermit> permits, Map<String, CaseStage> cases, KeptRanges ranges) {

    public Known {
        acts = Map.copyOf(acts);
        permits = Map.copyOf(permits);
        cases = Map.copyOf(cases);
    }

    Optional<KeptPermit> permit(String permitNo) {
        return Optional.ofNullable(permits.get(permitNo));
    }

    boolean isKind(String act, String kind) {
        return kind.equals(acts.get(act));
    }
}
