package org.hukoudesk.store.audit;

import jakarta.persistence.Embeddable;

/// Place of an entry.
///
/// @param chain a county code at the registry, a workstation id at a station
/// @param seq from 1 without a gap
@Embeddable
public record AuditKey(String chain, long seq) {}
