/// What an act would do to a household, decided here by the register's own rules before anybody submits or approves.
@NullMarked
package org.hukoudesk.station.preview;

import org.jspecify.annotations.NullMarked;
