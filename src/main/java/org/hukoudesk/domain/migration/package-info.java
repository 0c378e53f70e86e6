/// The two-ended migration between places: permit, release, settlement.
@NullMarked
package org.hukoudesk.domain.migration;

import org.jspecify.annotations.NullMarked;
