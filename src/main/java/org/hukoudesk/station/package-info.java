/// The workstation: what the officer at the counter sees and does.
@NullMarked
package org.hukoudesk.station;

import org.jspecify.annotations.NullMarked;
