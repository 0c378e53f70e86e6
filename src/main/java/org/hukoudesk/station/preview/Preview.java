package org.hukoudesk.station.preview;

import java.util.List;
import org.hukoudesk.station.shell.Message;

/// What an act would come to as the household is known here.
public sealed interface Preview {

    /// The item leads to no act of the register.
    record None() implements Preview {}

    /// Answers that the act needs are still open.
    record Open() implements Preview {}

    /// The register would say no; each reason once, in the words of the sync bundle.
    record Barred(List<Message> reasons) implements Preview {

        public Barred {
            reasons = List.copyOf(reasons);
        }
    }

    /// One box of the page: the same text twice where nothing changes.
    record Line(Message label, Message before, Message after) {}

    record Shown(List<Line> lines) implements Preview {

        public Shown {
            lines = List.copyOf(lines);
        }
    }
}
