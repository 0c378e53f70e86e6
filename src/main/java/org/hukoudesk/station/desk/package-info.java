/// The work lists of the day, and the way to any case from the command bar.
@NullMarked
package org.hukoudesk.station.desk;

import org.jspecify.annotations.NullMarked;
