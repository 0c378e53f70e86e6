package org.hukoudesk.domain.residence;

import jakarta.persistence.Embeddable;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonId;

/// Whose residence or permit it is: a person whose hukou is elsewhere, with the number of that day.
@Embeddable
public record Holder(PersonId personId, CitizenId citizenId) {}
