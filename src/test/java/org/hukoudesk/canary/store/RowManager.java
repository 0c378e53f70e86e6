package org.hukoudesk.canary.store;

/// Wrong on purpose: a name that says nothing.
interface RowManager {}
