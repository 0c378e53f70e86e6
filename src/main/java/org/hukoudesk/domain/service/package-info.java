/// Service items of the counter as values: form, materials, approval, limits; and the review of what was filled in.
@NullMarked
package org.hukoudesk.domain.service;

import org.jspecify.annotations.NullMarked;
