/// What travels between workstation and registry. Versioned by package of the wire format (v1); unknown fields are
/// tolerated on both ends.
@NullMarked
package org.hukoudesk.contract;

import org.jspecify.annotations.NullMarked;
