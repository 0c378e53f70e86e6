/// The household booklet: what its pages say.
@NullMarked
package org.hukoudesk.station.booklet;

import org.jspecify.annotations.NullMarked;
