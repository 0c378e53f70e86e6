/// A finished intake becomes a numbered, signed case, and the applicant gets a receipt.
@NullMarked
package org.hukoudesk.station.filing;

import org.jspecify.annotations.NullMarked;
