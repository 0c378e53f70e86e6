/// How a population comes into the register in bulk and is read out again: where an import stands, rows it could not
/// take,
/// inserts in batches, and the register page by page.
@NullMarked
package org.hukoudesk.store.transfer;

import org.jspecify.annotations.NullMarked;
