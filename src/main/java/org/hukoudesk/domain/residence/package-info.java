/// People who live where they are not registered: residence registration (居住登记) and residence permit (居住证).
@NullMarked
package org.hukoudesk.domain.residence;

import org.jspecify.annotations.NullMarked;
