/// Wrong on purpose, for [org.hukoudesk.ArchitectureTest].
@NullMarked
package org.hukoudesk.canary.station.hen;

import org.jspecify.annotations.NullMarked;
