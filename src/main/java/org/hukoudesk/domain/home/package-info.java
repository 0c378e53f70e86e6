/// Acts on households: address, head, split, merge, type, and who stays behind when somebody leaves.
@NullMarked
package org.hukoudesk.domain.home;

import org.jspecify.annotations.NullMarked;
