/// The main job as processes: a registry, emulated machines, and workstations with a robot at each.
@org.jspecify.annotations.NullMarked
package org.hukoudesk.tour;
