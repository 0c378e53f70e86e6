/// What is particular to one workstation: where it stands, what it talks to, which machines are on its counter.
@NullMarked
package org.hukoudesk.station.settings;

import org.jspecify.annotations.NullMarked;
