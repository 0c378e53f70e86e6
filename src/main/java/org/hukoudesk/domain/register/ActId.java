package org.hukoudesk.domain.register;

import jakarta.persistence.Embeddable;

/// Key of an act on the register, given by the application (UUID).
@Embeddable
public record ActId(String text) {}
