/// Several workstations at one registry at the same time, on the same few households; and a registry killed
/// meanwhile.
@NullMarked
package org.hukoudesk.registry.rush;

import org.jspecify.annotations.NullMarked;
