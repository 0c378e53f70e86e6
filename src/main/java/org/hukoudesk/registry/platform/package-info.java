/// The national platform of criminal records: asking it, waiting for it, and taking only the final disposition from it.
@NullMarked
package org.hukoudesk.registry.platform;

import org.jspecify.annotations.NullMarked;
