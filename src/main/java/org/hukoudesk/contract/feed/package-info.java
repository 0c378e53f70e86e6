/// What the registry tells its workstations, and answers to queries.
@NullMarked
package org.hukoudesk.contract.feed;

import org.jspecify.annotations.NullMarked;
