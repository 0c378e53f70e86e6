/// What the project costs, each figure beside its own limit measured in the same run; nothing here judges a time.
@NullMarked
package org.hukoudesk.bench;

import org.jspecify.annotations.NullMarked;
