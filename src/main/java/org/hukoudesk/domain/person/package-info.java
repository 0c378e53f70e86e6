/// Who a person is: identity, names, numbers and the versions of the registration.
@NullMarked
package org.hukoudesk.domain.person;

import org.jspecify.annotations.NullMarked;
