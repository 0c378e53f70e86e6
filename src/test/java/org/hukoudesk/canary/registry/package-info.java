/// Wrong on purpose, for [org.hukoudesk.ArchitectureTest].
@NullMarked
package org.hukoudesk.canary.registry;

import org.jspecify.annotations.NullMarked;
