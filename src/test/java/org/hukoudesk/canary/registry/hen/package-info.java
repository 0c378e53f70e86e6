/// Wrong on purpose, for [org.hukoudesk.ArchitectureTest].
@NullMarked
package org.hukoudesk.canary.registry.hen;

import org.jspecify.annotations.NullMarked;
