/// Acts on the versioned register and the one function that decides them.
@NullMarked
package org.hukoudesk.domain.register;

import org.jspecify.annotations.NullMarked;
