package org.hukoudesk.domain.person;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/// One version of one person's registration. Rows lie with the county that registers them; versions count on across
/// counties, from 1.
@Embeddable
public record ResidentId(String county, PersonId personId, int version) implements Serializable {}
