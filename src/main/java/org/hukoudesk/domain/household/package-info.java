/// The unit of registration and its versions.
@NullMarked
package org.hukoudesk.domain.household;

import org.jspecify.annotations.NullMarked;
