package org.hukoudesk.station.handover;

import java.util.List;
import org.hukoudesk.station.print.LastSheet;
import org.hukoudesk.station.sync.Casework.Mailing;

/// A case whose papers wait for their owner.
///
/// @param applicant masked name
/// @param papers last sheet of each page printed at this workstation; none if another one printed them
/// @param report how far the word to the registry has come that they were handed over
record Ready(String caseNo, String applicant, List<LastSheet> papers, Mailing report) {

    Ready {
        papers = List.copyOf(papers);
    }

    /// Whether a page was given up and no good sheet took its place.
    boolean lacksPaper() {
        return !papers.stream().allMatch(LastSheet::isOut);
    }

    boolean isReported() {
        return report instanceof Mailing.Waiting || report instanceof Mailing.Done;
    }
}
