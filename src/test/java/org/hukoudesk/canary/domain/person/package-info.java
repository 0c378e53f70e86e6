/// Wrong on purpose, for [org.hukoudesk.ArchitectureTest].
@NullMarked
package org.hukoudesk.canary.domain.person;

import org.jspecify.annotations.NullMarked;
