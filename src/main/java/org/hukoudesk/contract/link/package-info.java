/// What both ends of the link agree on: signed messages, problems, limits, paths, and the one way to speak TLS.
@NullMarked
package org.hukoudesk.contract.link;

import org.jspecify.annotations.NullMarked;
