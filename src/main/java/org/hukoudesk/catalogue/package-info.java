/// Reads service items, provincial overlays, code tables and calendars into values of the domain, and checks them.
@NullMarked
package org.hukoudesk.catalogue;

import org.jspecify.annotations.NullMarked;
