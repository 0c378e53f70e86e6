/// A station's existing population as a file: read into the register (import) and written out of it (export). The
/// format is
/// described in `docs/import.md`.
@NullMarked
package org.hukoudesk.registry.transfer;

import org.jspecify.annotations.NullMarked;
