/// The receipt an applicant takes home (受理回执).
@NullMarked
package org.hukoudesk.document.receipt;

import org.jspecify.annotations.NullMarked;
