/// 协查: what goes on between the two ends of a migration, and what this end has to do.
@NullMarked
package org.hukoudesk.station.exchange;

import org.jspecify.annotations.NullMarked;
