/// The hash chain of who did what.
@NullMarked
package org.hukoudesk.store.audit;

import org.jspecify.annotations.NullMarked;
