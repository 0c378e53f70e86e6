package org.hukoudesk.domain.kinship;

import java.time.LocalDate;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.Sex;

/// One member as kinship sees them: relation to the head (GB/T 4761-2008), sex, and age for elder and younger.
public record Kin(PersonId personId, String relation, Sex sex, LocalDate birthDate) {

    public static Kin of(Resident member) {
        return new Kin(
                member.personId(),
                member.standing().relationCode(),
                member.identity().sex(),
                member.identity().birthDate());
    }

    String bySex(String male, String female) {
        return sex == Sex.MALE ? male : female;
    }
}
