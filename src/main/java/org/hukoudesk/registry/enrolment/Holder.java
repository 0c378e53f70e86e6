package org.hukoudesk.registry.enrolment;

/// Whom a code or a certificate belongs to.
public record Holder(Kind kind, String id) {

    public static Holder workstation(String id) {
        return new Holder(Kind.WORKSTATION, id);
    }

    public static Holder officer(String id) {
        return new Holder(Kind.OFFICER, id);
    }

    /// Workstations speak TLS with their certificate, officers sign messages with theirs.
    public enum Kind {
        WORKSTATION,
        OFFICER
    }
}
