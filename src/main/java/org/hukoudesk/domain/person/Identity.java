package org.hukoudesk.domain.person;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/// What identifies a person. Ethnic group by code of GB/T 3304.
@Embeddable
public record Identity(CitizenId citizenId, PersonName name, String sexCode, LocalDate birthDate, String ethnicCode) {

    /// True when number, sex and birth date say the same (register invariant, domain reference §2.4 no. 4).
    public boolean isConsistent() {
        return citizenId.birthDate().equals(birthDate) && citizenId.sex().code().equals(sexCode);
    }
}
