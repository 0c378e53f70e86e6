package org.hukoudesk.store.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.TreeSet;

/// An officer with organ and roles (names separated by commas).
@Entity
@Table(name = "officer")
public final class OfficerRow {

    @Id
    private String id;

    private String name;
    private String organ;
    private String roles;
    private boolean active;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    OfficerRow() {}

    public OfficerRow(String id, String name, String organ, Set<String> roles, boolean active) {
        this.id = id;
        this.name = name;
        this.organ = organ;
        this.roles = String.join(",", new TreeSet<>(roles));
        this.active = active;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String organ() {
        return organ;
    }

    public Set<String> roles() {
        return roles.isEmpty() ? Set.of() : Set.of(roles.split(",", -1));
    }

    public boolean isActive() {
        return active;
    }
}
