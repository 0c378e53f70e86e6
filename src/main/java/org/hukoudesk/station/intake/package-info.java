/// Taking in a case at the counter: who stands there, what is asked for, and the proof of it.
@NullMarked
package org.hukoudesk.station.intake;

import org.jspecify.annotations.NullMarked;
