/// How people of a household are related, and what becomes of that when the head changes or a child is born.
@NullMarked
package org.hukoudesk.domain.kinship;

import org.jspecify.annotations.NullMarked;
