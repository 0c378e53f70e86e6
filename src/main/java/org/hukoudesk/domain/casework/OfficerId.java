package org.hukoudesk.domain.casework;

import jakarta.persistence.Embeddable;

/// An officer's number (警号), nationwide unique.
@Embeddable
public record OfficerId(String text) {}
