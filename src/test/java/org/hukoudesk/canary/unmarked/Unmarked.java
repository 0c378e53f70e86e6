package org.hukoudesk.canary.unmarked;

/// Wrong on purpose: a package without @NullMarked.
interface Unmarked {}
