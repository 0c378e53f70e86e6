/// Hukou Desk: the workstation of the police-station counter (`station`) and the central registry (`registry`).
@NullMarked
package org.hukoudesk;

import org.jspecify.annotations.NullMarked;
