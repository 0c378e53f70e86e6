package org.hukoudesk.station.shell;

/// Where an officer can be. A screen is reached by its value and by nothing else, so that what it needs travels typed.
/// An empty case id means "none chosen": a new case in intake, the whole list elsewhere.
public sealed interface Screen {

    /// Choosing an officer and entering the PIN; the only screen without the frame around it.
    record Login() implements Screen {}

    /// The work lists of the day.
    record Desk() implements Screen {}

    /// Choosing the service item a citizen came for.
    record Services() implements Screen {}

    /// Taking in one case of a service item: a new one for an empty id, or the draft or case of this id.
    record Intake(String itemKey, String caseId) implements Screen {}

    /// Saying why what is asked for in this draft is not accepted (不予受理).
    record Refusal(String itemKey, String draftId) implements Screen {}

    /// Where one case stands, whatever its stage: what happened, how its days are counted, and what may end it.
    record Case(String caseId) implements Screen {}

    /// Reviewing and approving, with this case in the details pane.
    record Review(String caseId) implements Screen {

        public static Review list() {
            return new Review("");
        }
    }

    /// Messages between the two ends of a migration, with this case chosen.
    record Exchange(String caseId) implements Screen {

        public static Exchange list() {
            return new Exchange("");
        }
    }

    /// The print queue, with the pages of this case chosen.
    record Print(String caseId) implements Screen {

        public static Print queue() {
            return new Print("");
        }
    }

    /// Handing finished papers to the applicant.
    record Handover(String caseId) implements Screen {

        public static Handover list() {
            return new Handover("");
        }
    }

    /// Looking up a household by this citizen's number; empty opens the question itself.
    ///
    /// @param purpose as stated on the way here; empty lets the screen ask for it
    record Household(String query, String purpose) implements Screen {

        public Household(String query) {
            this(query, "");
        }

        public static Household search() {
            return new Household("");
        }
    }

    /// The case that is open here, which counts as the purpose of a search; empty for none.
    default String openCase() {
        return switch (this) {
            case Intake(var _, String caseId) -> caseId;
            case Case(String caseId) -> caseId;
            case Review(String caseId) -> caseId;
            case Exchange(String caseId) -> caseId;
            case Print(String caseId) -> caseId;
            case Handover(String caseId) -> caseId;
            case Login _, Desk _, Household _, Services _, Refusal _ -> "";
        };
    }
}
