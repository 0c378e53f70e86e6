/// The workstation's side of the link: its identity, and everything that uses the registry's HTTP door.
@NullMarked
package org.hukoudesk.station.sync;

import org.jspecify.annotations.NullMarked;
