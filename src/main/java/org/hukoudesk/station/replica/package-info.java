/// Households as the registry told them, as entities of the register.
@NullMarked
package org.hukoudesk.station.replica;

import org.jspecify.annotations.NullMarked;
