/// Wrong on purpose, for [org.hukoudesk.ArchitectureTest].
@NullMarked
package org.hukoudesk.canary.contract;

import org.jspecify.annotations.NullMarked;
