package org.hukoudesk.contract.feed;

import java.util.List;
import java.util.Map;

/// What the execution of a case brought.
///
/// @param actId of the act of the register; empty when none was needed
/// @param households that changed or are new, by id
/// @param entries what is to be written into booklets
/// @param facts of a document: its number, until when it holds, and what it says, by name
public record CaseResult(String actId, List<String> households, List<Entry> entries, Map<String, String> facts) {

    /// Nothing was executed yet.
    public static final CaseResult NONE = new CaseResult("", List.of(), List.of(), Map.of());

    public CaseResult {
        households = List.copyOf(households);
        entries = List.copyOf(entries);
        facts = Map.copyOf(facts);
    }

    /// A page, line or stamp of a booklet; `person`, `what` and `content` are empty where the kind has none.
    ///
    /// @param kind HOME_PAGE, ADDRESS_LINE, MEMBER_PAGE, CHANGE_LINE, STAMP or COLLECTED
    /// @param what of a line the item, of a stamp its word, by name
    public record Entry(String kind, String household, String person, String what, String content) {}
}
