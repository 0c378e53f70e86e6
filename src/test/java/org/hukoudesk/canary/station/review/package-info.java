/// Wrong on purpose, for [org.hukoudesk.ArchitectureTest].
@NullMarked
package org.hukoudesk.canary.station.review;

import org.jspecify.annotations.NullMarked;
