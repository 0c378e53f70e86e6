/// What people and households are found by while the officer types: keys, their tables, and the questions to them.
@NullMarked
package org.hukoudesk.store.search;

import org.jspecify.annotations.NullMarked;
