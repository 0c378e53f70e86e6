/// Work of the registry that nobody asks for: rounds on a thread of their own.
@NullMarked
package org.hukoudesk.registry.watch;

import org.jspecify.annotations.NullMarked;
