package org.hukoudesk.station.preview;

import java.util.List;
import java.util.Optional;
import org.hukoudesk.contract.feed.HouseholdSnapshot;

/// What became of a household since somebody put it into a case or a draft.
public sealed interface Since {

    /// The household as the register shows it today, where that differs.
    default Optional<HouseholdSnapshot> latest() {
        return Optional.empty();
    }

    /// Nobody could be asked: the line is down, the registry does not answer, or there was no household to ask for.
    record Unasked() implements Since {}

    record Unchanged() implements Since {}

    /// Other acts went ahead.
    ///
    /// @param now the household as the register shows it today
    /// @param lines each box that differs, as it was and as it is
    record Changed(HouseholdSnapshot now, List<Preview.Line> lines) implements Since {

        public Changed {
            lines = List.copyOf(lines);
        }

        @Override
        public Optional<HouseholdSnapshot> latest() {
            return Optional.of(now);
        }
    }

    /// None of those who lived in it leads to it any more: it was given up or merged, or all of them left.
    record Gone() implements Since {}
}
