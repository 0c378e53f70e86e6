package org.hukoudesk.catalogue;

/// @param line counted from 1
record Place(String file, int line) {}
