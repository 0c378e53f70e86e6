/// What officers do, as signed messages to the registry.
@NullMarked
package org.hukoudesk.contract.message;

import org.jspecify.annotations.NullMarked;
