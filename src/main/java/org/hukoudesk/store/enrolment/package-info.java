/// The registry's book of workstations, officers, one-time codes and certificates, as rows.
@NullMarked
package org.hukoudesk.store.enrolment;

import org.jspecify.annotations.NullMarked;
