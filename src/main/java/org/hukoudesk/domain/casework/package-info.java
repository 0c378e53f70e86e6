/// Cases and the service items they follow.
@NullMarked
package org.hukoudesk.domain.casework;

import org.jspecify.annotations.NullMarked;
