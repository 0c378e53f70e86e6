/// Who sits down at this workstation: choosing an officer, entering the PIN, opening the day.
@NullMarked
package org.hukoudesk.station.login;

import org.jspecify.annotations.NullMarked;
