/// Printing one document at a time and telling its truth; start at `PagePrinter`.
@NullMarked
package org.hukoudesk.device.printer;

import org.jspecify.annotations.NullMarked;
