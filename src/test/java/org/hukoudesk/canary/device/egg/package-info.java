/// Wrong on purpose, for [org.hukoudesk.ArchitectureTest].
@NullMarked
package org.hukoudesk.canary.device.egg;

import org.jspecify.annotations.NullMarked;
