package org.hukoudesk.domain.residence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/// A residence permit is kept with the county whose bureau issued it; the number is the card's.
@Embeddable
public record ResidencePermitId(String county, String permitNo) implements Serializable {}
