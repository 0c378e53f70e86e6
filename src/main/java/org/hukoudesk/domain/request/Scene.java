package org.hukoudesk.domain.request;

import java.util.Optional;
import java.util.function.Function;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.SequenceRange;

/// What an act needs and no answer says.
///
/// @param home the household of the applicant, as the case has it on file
/// @param place who acts and where
/// @param fresh ids and numbers nobody has yet, used when the act brings somebody or something new
/// @param numbers the station's range for ID numbers
/// @param byNumber finds a household of this station by its number (户号)
public record Scene(
        HouseholdId home,
        Place place,
        Fresh fresh,
        SequenceRange numbers,
        Function<String, Optional<HouseholdId>> byNumber) {

    /// @param division printed name of the organ's division, which stands before addresses answered without it
    public record Place(OrganCode organ, String division) {}

    public record Fresh(PersonId person, HouseholdId household, String householdNo) {}
}
