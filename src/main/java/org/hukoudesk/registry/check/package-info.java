/// Judges a whole registry's store.
@NullMarked
package org.hukoudesk.registry.check;

import org.jspecify.annotations.NullMarked;
