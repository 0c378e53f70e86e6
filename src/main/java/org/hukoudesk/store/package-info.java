/// The kernel both programs store with: opens the database, runs the transactions, and answers only when the work is on
/// the platter.
@NullMarked
package org.hukoudesk.store;

import org.jspecify.annotations.NullMarked;
