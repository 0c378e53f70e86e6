/// Wrong on purpose, for [org.hukoudesk.ArchitectureTest].
@NullMarked
package org.hukoudesk.canary.catalogue;

import org.jspecify.annotations.NullMarked;
