/// Who this workstation is to the registry: its key, its certificate, and those of its officers.
@NullMarked
package org.hukoudesk.station.enrolment;

import org.jspecify.annotations.NullMarked;
