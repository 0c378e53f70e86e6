/// Whether a register, as it is kept, holds what must hold at any time.
@NullMarked
package org.hukoudesk.domain.check;

import org.jspecify.annotations.NullMarked;
