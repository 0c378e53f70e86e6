/// Wrong on purpose, for [org.hukoudesk.ArchitectureTest].
@NullMarked
package org.hukoudesk.canary.device.printer.raw;

import org.jspecify.annotations.NullMarked;
