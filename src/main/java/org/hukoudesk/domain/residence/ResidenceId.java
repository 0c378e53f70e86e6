package org.hukoudesk.domain.residence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/// A residence registration is kept with the county in which the person lives; its key is given by the application
/// (UUID).
@Embeddable
public record ResidenceId(String county, String residenceId) implements Serializable {}
