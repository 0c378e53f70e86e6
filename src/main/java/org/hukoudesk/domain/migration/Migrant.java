package org.hukoudesk.domain.migration;

import jakarta.persistence.Embeddable;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.PersonName;

/// One person of a permit: as the destination read the card, with the version of the register it saw and the relation
/// to the head of the destination's household (GB/T 4761).
@Embeddable
public record Migrant(PersonId personId, CitizenId citizenId, PersonName name, String relationCode, int baseVersion) {}
