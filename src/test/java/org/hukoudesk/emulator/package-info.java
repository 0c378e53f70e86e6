/// Real counterparts of the devices as child processes, for journeys and the tour: the printer and scanner programs
/// Debian
/// ships, pairs of pseudo-terminals, and our card reader simulator in a process of its own.
@NullMarked
package org.hukoudesk.emulator;

import org.jspecify.annotations.NullMarked;
