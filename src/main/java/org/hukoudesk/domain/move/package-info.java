/// People go to another place: on a permit between cities, without one inside a city.
@NullMarked
package org.hukoudesk.domain.move;

import org.jspecify.annotations.NullMarked;
