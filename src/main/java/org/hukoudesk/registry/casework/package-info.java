/// What cases lead to at the registry besides permits: acts of the register, documents.
@NullMarked
package org.hukoudesk.registry.casework;

import org.jspecify.annotations.NullMarked;
