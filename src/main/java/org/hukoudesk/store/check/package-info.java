/// Reading a whole register, page by page, as it was at one moment.
@NullMarked
package org.hukoudesk.store.check;

import org.jspecify.annotations.NullMarked;
