package org.hukoudesk.domain.casework;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/// A case is kept with the county whose window took it in.
@Embeddable
public record CaseId(String county, CaseNo caseNo) implements Serializable {

    public static CaseId of(CaseNo caseNo) {
        return new CaseId(caseNo.county(), caseNo);
    }
}
