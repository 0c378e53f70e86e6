package org.hukoudesk.domain.register;

import java.util.List;

/// What the register answers to an act.
public sealed interface Decision {

    /// The act holds: these changes are to be written in one transaction.
    record Applied(Changes changes) implements Decision {}

    /// The law or an invariant says no; every reason at once.
    record Refused(List<Refusal> reasons) implements Decision {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /// The act was made on versions that are no longer the latest.
    record Conflict(List<Stale> stale) implements Decision {

        public Conflict {
            stale = List.copyOf(stale);
        }
    }

    /// One subject whose base version was overtaken.
    record Stale(String subject, int base, int latest) {}

    static Refused refused(Refusal.Reason reason, String subject) {
        return new Refused(List.of(new Refusal(reason, subject)));
    }

    static Refused refused(Refusal refusal) {
        return new Refused(List.of(refusal));
    }
}
