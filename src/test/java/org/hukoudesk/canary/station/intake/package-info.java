/// Wrong on purpose, for [org.hukoudesk.ArchitectureTest].
@NullMarked
package org.hukoudesk.canary.station.intake;

import org.jspecify.annotations.NullMarked;
