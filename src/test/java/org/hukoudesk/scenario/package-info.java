/// The acceptance scenarios of the counter, told through the real window: a registry and machines as processes,
/// officers
/// with their own keys.
@NullMarked
package org.hukoudesk.scenario;

import org.jspecify.annotations.NullMarked;
