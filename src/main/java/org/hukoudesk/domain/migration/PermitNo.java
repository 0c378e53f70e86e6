package org.hukoudesk.domain.migration;

import jakarta.persistence.Embeddable;

/// Number of an electronic move-in permit (电子准迁证): province character and eight digits.
@Embeddable
public record PermitNo(String text) {}
