/// Carries cases and permits between the two ends of a migration and executes the acts.
@NullMarked
package org.hukoudesk.registry.exchange;

import org.jspecify.annotations.NullMarked;
