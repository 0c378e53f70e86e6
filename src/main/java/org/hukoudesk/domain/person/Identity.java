package org.hukoudesk.domain.person;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.Period;

/// What identifies a person. Ethnic group by code of GB/T 3304.
@Embeddable
public record Identity(CitizenId citizenId, PersonName name, String sexCode, LocalDate birthDate, String ethnicCode) {

    private static final int ADULT = 18;

    /// True when number, sex and birth date say the same (register invariant, domain reference §2.4 no. 4).
    public boolean isConsistent() {
        return citizenId.birthDate().equals(birthDate) && citizenId.sex().code().equals(sexCode);
    }

    public Identity numbered(CitizenId number) {
        return new Identity(number, name, sexCode, birthDate, ethnicCode);
    }

    public Identity named(PersonName next) {
        return new Identity(citizenId, next, sexCode, birthDate, ethnicCode);
    }

    public Identity ofSex(Sex sex) {
        return new Identity(citizenId, name, sex.code(), birthDate, ethnicCode);
    }

    public Identity bornOn(LocalDate day) {
        return new Identity(citizenId, name, sexCode, day, ethnicCode);
    }

    public Identity ofEthnicGroup(String code) {
        return new Identity(citizenId, name, sexCode, birthDate, code);
    }

    /// As registered; the parity of the number where the register says nothing usable.
    public Sex sex() {
        return Sex.ofCode(sexCode).orElseGet(citizenId::sex);
    }

    /// Full years of age on a day, counted from the birthday (民法典 art. 13 ff.).
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    /// 成年: eighteen (民法典 art. 17), which full civil capacity begins with.
    public boolean isAdultOn(LocalDate day) {
        return ageOn(day) >= ADULT;
    }
}
