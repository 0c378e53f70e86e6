/// Looking up the household of one citizen, for a purpose.
@NullMarked
package org.hukoudesk.station.household;

import org.jspecify.annotations.NullMarked;
