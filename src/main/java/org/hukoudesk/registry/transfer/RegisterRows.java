package org.hukoudesk.registry.transfer;

import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.person.Circumstances;
import org.hukoudesk.domain.person.Identity;
import org.hukoudesk.domain.person.Origins;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.Standing;
import org.hukoudesk.registry.rows.Column;
import org.hukoudesk.registry.rows.Row;

/// What the register says about a resident, as a row.
final class RegisterRows {

    private RegisterRows() {}

    /// @param oldNumber empty when none is known
    /// @param phone empty when none is known
    static Row row(HouseholdFacts home, Resident resident, String oldNumber, String phone) {
        var building = new Row.Building(0)
                .with(Column.HOUSEHOLD_NUMBER, home.number())
                .with(Column.HOUSEHOLD_TYPE, home.typeCode())
                .with(Column.ADDRESS, home.address())
                .with(Column.OLD_NUMBER, oldNumber)
                .with(Column.PHONE, phone);
        identity(building, resident.identity());
        life(building, resident.origins(), resident.circumstances());
        standing(building, resident.standing());
        return building.row();
    }

    private static void identity(Row.Building building, Identity identity) {
        building.with(Column.CITIZEN_ID, identity.citizenId().full())
                .with(Column.NAME, identity.name().full())
                .with(Column.SEX, identity.sexCode())
                .with(Column.BIRTH_DATE, identity.birthDate().toString())
                .with(Column.ETHNIC, identity.ethnicCode());
    }

    private static void life(Row.Building building, Origins origins, Circumstances now) {
        building.with(Column.FORMER_NAME, origins.formerName())
                .with(Column.BIRTH_PLACE, origins.birthPlace())
                .with(Column.NATIVE_PLACE, origins.nativePlace())
                .with(Column.EDUCATION, now.educationCode())
                .with(Column.MARITAL, now.maritalCode())
                .with(Column.MILITARY, now.militaryCode())
                .with(Column.BLOOD, now.bloodCode())
                .with(Column.HEIGHT, now.heightCm())
                .with(Column.EMPLOYER, now.employer())
                .with(Column.OCCUPATION, now.occupation());
    }

    private static void standing(Row.Building building, Standing standing) {
        building.with(Column.RELATION, standing.relationCode())
                .with(Column.CAME_TO_CITY, standing.cameToCity())
                .with(Column.CAME_TO_ADDRESS, standing.cameToAddress());
    }
}
