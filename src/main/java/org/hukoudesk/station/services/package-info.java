/// Choosing what the citizen came for: every service item of the catalogue, grouped and filtered by typing.
@NullMarked
package org.hukoudesk.station.services;

import org.jspecify.annotations.NullMarked;
