/// The fonts of paper and window, and which characters they can write.
@NullMarked
package org.hukoudesk.document.font;

import org.jspecify.annotations.NullMarked;
