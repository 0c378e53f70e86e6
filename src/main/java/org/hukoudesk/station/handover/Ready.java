package org.hukoudesk.station.handover;

import java.util.List;
import org.hukoudesk.station.booklet.HandMark;
import org.hukoudesk.station.print.LastSheet;
import org.hukoudesk.station.sync.Casework.Mailing;

/// A case whose papers wait for their owner.
///
/// @param applicant masked name
/// @param kind what its owner gets
/// @param papers last sheet of each page printed at this workstation; none if another one printed them
/// @param marks what is done by hand with the booklet before it goes back
/// @param report how far the word to the registry has come that they were handed over
record Ready(String caseNo, Kind kind, String applicant, List<LastSheet> papers, List<HandMark> marks, Mailing report) {

    enum Kind {
        BOOKLET,
        DOCUMENT,
        /// Nothing was printed; a booklet that was brought along may go back.
        PAPERLESS
    }

    Ready {
        papers = List.copyOf(papers);
        marks = List.copyOf(marks);
    }

    /// Whether a page was given up and no good sheet took its place.
    boolean lacksPaper() {
        return !papers.stream().allMatch(LastSheet::isOut);
    }

    boolean isReported() {
        return report instanceof Mailing.Waiting || report instanceof Mailing.Done;
    }
}
