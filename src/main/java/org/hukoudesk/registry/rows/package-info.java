/// A population as lines of a file: columns, rows, the two forms of a file, reasons why a line is none, and the hash of
/// what
/// rows say. The format is described in `docs/import.md`.
@NullMarked
package org.hukoudesk.registry.rows;

import org.jspecify.annotations.NullMarked;
