/// Wrong on purpose, for [org.hukoudesk.ArchitectureTest].
@NullMarked
package org.hukoudesk.canary.registry.egg;

import org.jspecify.annotations.NullMarked;
