package org.hukoudesk.domain.migration;

import java.util.List;
import org.hukoudesk.domain.casework.CaseNo;

/// What a case asks a permit for. 1 to [#MAX_MIGRANTS] persons, decided all or none.
public record PermitRequest(
        CaseNo caseNo, Origin origin, Destination destination, Ground ground, List<Migrant> migrants) {

    /// More persons than any household on record has.
    public static final int MAX_MIGRANTS = 60;

    public PermitRequest {
        migrants = List.copyOf(migrants);
        if (migrants.isEmpty() || migrants.size() > MAX_MIGRANTS) {
            throw new IllegalArgumentException("a permit names 1 to " + MAX_MIGRANTS + " persons");
        }
    }
}
