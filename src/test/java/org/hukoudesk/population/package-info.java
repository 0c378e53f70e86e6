/// Invented populations of any size, for tests, benches and demonstrations: the same seed gives the same people.
@NullMarked
package org.hukoudesk.population;

import org.jspecify.annotations.NullMarked;
