/// The one function that decides every act, and the acts that look across all others: item changes and reversal.
@NullMarked
package org.hukoudesk.domain.act;

import org.jspecify.annotations.NullMarked;
