package org.hukoudesk.registry.feed;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.domain.booklet.BookletEntries;
import org.hukoudesk.domain.booklet.BookletEntry;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Snapshot;

/// What an act brought, as the wire tells it.
public final class CaseResults {

    private CaseResults() {}

    public static CaseResult of(ActId act, Snapshot before, Changes changes) {
        List<String> households =
                touched(before, changes).stream().map(HouseholdId::text).toList();
        List<CaseResult.Entry> entries = BookletEntries.of(before, changes).stream()
                .map(CaseResults::entry)
                .toList();
        return new CaseResult(act.text(), households, entries, Map.of());
    }

    /// Every household somebody left, came to, or that itself changed.
    public static List<HouseholdId> touched(Snapshot before, Changes changes) {
        Stream<HouseholdId> homes = changes.openedHouseholds().stream().map(h -> h.householdId());
        Stream<HouseholdId> people = changes.openedResidents().stream()
                .flatMap(now -> Stream.concat(
                        Stream.of(now.standing().householdId()),
                        before.resident(now.personId()).stream()
                                .map(was -> was.standing().householdId())));
        return Stream.concat(homes, people).distinct().toList();
    }

    private static CaseResult.Entry entry(BookletEntry entry) {
        String household = entry.household().text();
        return switch (entry) {
            case BookletEntry.HomePage _ -> new CaseResult.Entry("HOME_PAGE", household, "", "", "");
            case BookletEntry.AddressLine(var _, String address) ->
                new CaseResult.Entry("ADDRESS_LINE", household, "", "", address);
            case BookletEntry.MemberPage(var _, var person) ->
                new CaseResult.Entry("MEMBER_PAGE", household, person.text(), "", "");
            case BookletEntry.ChangeLine(var _, var person, String what, String content) ->
                new CaseResult.Entry("CHANGE_LINE", household, person.text(), what, content);
            case BookletEntry.Stamp(var _, var person, var word) ->
                new CaseResult.Entry("STAMP", household, person.text(), word.name(), "");
            case BookletEntry.Collected _ -> new CaseResult.Entry("COLLECTED", household, "", "", "");
        };
    }
}
