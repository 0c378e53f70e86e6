/// Wrong on purpose, for [org.hukoudesk.ArchitectureTest].
@NullMarked
package org.hukoudesk.canary.admin;

import org.jspecify.annotations.NullMarked;
