/// Printing as a journal: one sheet side, one row, one printer job, and the truth about each.
@NullMarked
package org.hukoudesk.station.print;

import org.jspecify.annotations.NullMarked;
