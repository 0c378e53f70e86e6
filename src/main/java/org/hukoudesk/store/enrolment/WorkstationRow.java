package org.hukoudesk.store.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/// A workstation; which organs it serves stands in `workstation_organ`.
@Entity
@Table(name = "workstation")
public final class WorkstationRow {

    @Id
    private String id;

    private boolean active;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    WorkstationRow() {}

    public WorkstationRow(String id, boolean active) {
        this.id = id;
        this.active = active;
    }

    public String id() {
        return id;
    }

    public boolean isActive() {
        return active;
    }
}
