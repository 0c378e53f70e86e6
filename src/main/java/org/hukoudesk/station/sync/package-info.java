/// The workstation's side of the link: what is sent, what is heard, and what both mean for a case.
@NullMarked
package org.hukoudesk.station.sync;

import org.jspecify.annotations.NullMarked;
