/// Scanning papers into pages; start at `PageScanner`.
@NullMarked
package org.hukoudesk.device.scanner;

import org.jspecify.annotations.NullMarked;
