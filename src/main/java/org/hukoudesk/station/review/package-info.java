/// Reviewing and approving: the cases that wait, what each would change, and the decision.
@NullMarked
package org.hukoudesk.station.review;

import org.jspecify.annotations.NullMarked;
