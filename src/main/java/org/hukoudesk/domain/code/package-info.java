/// National code tables, divisions, organs and the working calendar.
@NullMarked
package org.hukoudesk.domain.code;

import org.jspecify.annotations.NullMarked;
