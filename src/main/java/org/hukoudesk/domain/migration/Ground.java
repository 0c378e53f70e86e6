package org.hukoudesk.domain.migration;

import jakarta.persistence.Embeddable;

/// Why people move: cause code of the population system (62 购房入户 …) and its words, frozen for printing.
@Embeddable
public record Ground(String causeCode, String causeText) {}
