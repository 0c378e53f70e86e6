/// Wrong on purpose, for [org.hukoudesk.ArchitectureTest].
@NullMarked
package org.hukoudesk.canary.device.hen;

import org.jspecify.annotations.NullMarked;
