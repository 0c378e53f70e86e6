package org.hukoudesk.domain.migration;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/// A permit is kept with the county that issued it, the destination's.
@Embeddable
public record PermitId(String county, PermitNo permitNo) implements Serializable {}
