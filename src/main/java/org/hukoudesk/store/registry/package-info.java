/// Tables of the central registry: the feed to the workstations and the messages already handled.
@NullMarked
package org.hukoudesk.store.registry;

import org.jspecify.annotations.NullMarked;
