package org.hukoudesk.station.booklet;

import java.util.List;
import org.hukoudesk.document.page.Flaw;

/// The pages one case puts into a booklet, or why they cannot be drawn now.
public sealed interface Booklet {

    /// @param pages in the booklet's order
    record Ready(List<BookletService.Page> pages) implements Booklet {

        public Ready {
            pages = List.copyOf(pages);
        }
    }

    /// What the register says does not fit on its page.
    ///
    /// @param pageKey of the first such page
    record Unfit(String pageKey, List<Flaw> flaws) implements Booklet {

        public Unfit {
            flaws = List.copyOf(flaws);
        }
    }

    /// The register's answer is missing.
    record Missing(Lack lack) implements Booklet {}

    /// What is missing.
    enum Lack {
        /// The line is down and nothing is known here.
        OFFLINE,
        /// The register does not know the persons, or may not tell.
        NOT_TOLD,
        /// The answer is of before the settlement.
        NOT_SETTLED_YET,
        /// The workstation itself failed to draw.
        BROKEN
    }
}
