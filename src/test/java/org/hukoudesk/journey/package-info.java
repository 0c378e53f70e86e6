/// What people at both ends do, from first to last, on real sockets, databases and emulators.
@NullMarked
package org.hukoudesk.journey;

import org.jspecify.annotations.NullMarked;
