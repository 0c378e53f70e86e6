/// Executes what cases about residence registrations and permits lead to, and looks after permits by night.
@NullMarked
package org.hukoudesk.registry.residence;

import org.jspecify.annotations.NullMarked;
