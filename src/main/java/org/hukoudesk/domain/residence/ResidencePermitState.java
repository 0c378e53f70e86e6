package org.hukoudesk.domain.residence;

import java.util.EnumSet;
import java.util.Set;

/// Whether a residence permit can be used.
public enum ResidencePermitState {
    ACTIVE,
    /// 使用功能中止: the year was not endorsed in time, or the organ decided so.
    SUSPENDED,
    /// 注销.
    CANCELLED;

    public Set<ResidencePermitState> next() {
        return switch (this) {
            case ACTIVE, SUSPENDED -> EnumSet.allOf(ResidencePermitState.class);
            case CANCELLED -> EnumSet.noneOf(ResidencePermitState.class);
        };
    }
}
