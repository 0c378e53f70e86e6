/// What workstations have to hear, and waking those that wait for it.
@NullMarked
package org.hukoudesk.registry.feed;

import org.jspecify.annotations.NullMarked;
