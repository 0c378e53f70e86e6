/// 不予受理: what a citizen asks for is not accepted at the window, for a reason and with a way to go on.
@NullMarked
package org.hukoudesk.station.refusal;

import org.jspecify.annotations.NullMarked;
