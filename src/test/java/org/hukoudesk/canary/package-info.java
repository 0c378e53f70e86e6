/// Classes that break each rule once, so that a rule that sees nothing is noticed. Never part of the product.
@NullMarked
package org.hukoudesk.canary;

import org.jspecify.annotations.NullMarked;
