/// Wrong on purpose, for [org.hukoudesk.ArchitectureTest].
@NullMarked
package org.hukoudesk.canary.station.egg;

import org.jspecify.annotations.NullMarked;
