/// Residence registrations and residence permits as rows.
@NullMarked
package org.hukoudesk.store.residence;

import org.jspecify.annotations.NullMarked;
