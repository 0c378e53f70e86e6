/// Households and cases as the registry told them, as the workstation reads them.
@NullMarked
package org.hukoudesk.station.replica;

import org.jspecify.annotations.NullMarked;
