/// Small controls every screen may use: lamps, chips, key caps, timelines and the before-and-after page.
@NullMarked
package org.hukoudesk.station.control;

import org.jspecify.annotations.NullMarked;
