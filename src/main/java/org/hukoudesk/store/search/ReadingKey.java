package org.hukoudesk.store.search;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/// @param place counts the readings of one entry
@Embeddable
record ReadingKey(long entry, int place) implements Serializable {}
