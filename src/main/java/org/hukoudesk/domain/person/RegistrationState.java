package org.hukoudesk.domain.person;

/// Where one version of a registration stands.
public enum RegistrationState {
    /// Registered in the household named.
    ACTIVE,
    /// Released by the origin and not yet settled: owned by one migration permit.
    IN_TRANSIT,
    /// No longer registered anywhere (death, settled abroad …).
    ENDED
}
