/// The machines on the counter: ports, drivers and simulators; knows nothing of the rest of the program.
@NullMarked
package org.hukoudesk.device;

import org.jspecify.annotations.NullMarked;
