/// What an act writes into household booklets: pages, lines and stamps.
@NullMarked
package org.hukoudesk.domain.booklet;

import org.jspecify.annotations.NullMarked;
