/// Handing finished papers to the citizen or an agent.
@NullMarked
package org.hukoudesk.station.handover;

import org.jspecify.annotations.NullMarked;
