package org.hukoudesk.store.registry;

import jakarta.persistence.Embeddable;

/// Place of an entry in a workstation's feed.
///
/// @param seq from 1 without a gap, in the order of commits
@Embeddable
public record FeedKey(String workstation, long seq) {}
