/// Reading second-generation identity cards; start at `IdCardReader`.
@NullMarked
package org.hukoudesk.device.idcard;

import org.jspecify.annotations.NullMarked;
