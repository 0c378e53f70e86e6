package org.hukoudesk.catalogue.source;

/// Where something was written.
///
/// @param line counted from 1
public record Place(String file, int line) {}
