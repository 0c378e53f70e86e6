/// A small world to play in: a registry, emulated machines, workstations, the people at them and what they do by hand.
@org.jspecify.annotations.NullMarked
package org.hukoudesk.town;
