/// Tables of the workstation: outbox, drafts, print journal and the replicas of cases and permits.
@NullMarked
package org.hukoudesk.store.station;

import org.jspecify.annotations.NullMarked;
