package org.hukoudesk.store.population;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hukoudesk.domain.code.OrganCode;

/// An organ by its code: how it is named, and its division.
@Entity
@Table(name = "organ")
public final class OrganRow {

    @Id
    private String code;

    private String name;
    private String divisionName;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    OrganRow() {}

    public OrganRow(OrganCode code, String name, String divisionName) {
        this.code = code.text();
        this.name = name;
        this.divisionName = divisionName;
    }

    public OrganCode code() {
        return new OrganCode(code);
    }

    public String name() {
        return name;
    }

    public String divisionName() {
        return divisionName;
    }
}
