/// Entering and leaving the register: birth, backfill, deregistration and the way back, locks.
@NullMarked
package org.hukoudesk.domain.entry;

import org.jspecify.annotations.NullMarked;
