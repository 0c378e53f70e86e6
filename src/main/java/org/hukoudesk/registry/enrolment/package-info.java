/// Who may speak to the registry: its certificate authority, one-time codes, workstations, officers and their
/// certificates.
@NullMarked
package org.hukoudesk.registry.enrolment;

import org.jspecify.annotations.NullMarked;
