/// How the register is kept: residents and households in versions, the nation's row per citizen, permits and cases.
@NullMarked
package org.hukoudesk.store.population;

import org.jspecify.annotations.NullMarked;
