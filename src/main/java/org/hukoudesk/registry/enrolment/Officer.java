package org.hukoudesk.registry.enrolment;

import java.util.Set;

/// Someone who may act in the register.
///
/// @param id also the name in his or her certificate
/// @param organ code of the organ he or she belongs to
/// @param roles the rights that count; what a certificate says about roles is never asked
/// @param active false once the officer has left
public record Officer(String id, String name, String organ, Set<String> roles, boolean active) {

    public Officer {
        roles = Set.copyOf(roles);
    }

    /// The name stays out of logs.
    @Override
    public String toString() {
        return "Officer[" + id + " " + organ + "]";
    }
}
