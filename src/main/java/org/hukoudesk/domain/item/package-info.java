/// Items of the register form and their change or correction, as values.
@NullMarked
package org.hukoudesk.domain.item;

import org.jspecify.annotations.NullMarked;
