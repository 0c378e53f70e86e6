package org.hukoudesk.contract.link;

/// One piece of news for a workstation.
///
/// @param cursor its place in the workstation's feed, in commit order
/// @param createdAt instant in ISO-8601, by the registry's clock
/// @param body JSON as text
public record FeedEntry(long cursor, String kind, String createdAt, String body) {}
