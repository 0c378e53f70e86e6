/// Where one case stands, whatever its stage: what happened, how its days are counted, and the two ends that are no
/// decision on it, withdrawal and reversal.
@NullMarked
package org.hukoudesk.station.course;

import org.jspecify.annotations.NullMarked;
