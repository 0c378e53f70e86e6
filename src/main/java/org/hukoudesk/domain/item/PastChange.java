package org.hukoudesk.domain.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.ActId;

/// One item of a person, as the register had it before and after an act changed or corrected it.
///
/// @param from in the form an edit would say it, such as a code or an ISO date; `to` likewise
/// @param by the act
public record PastChange(Item item, String from, String to, LocalDate on, ActId by) {

    /// The changes of an item in the order they happened.
    ///
    /// @param history all versions of one person, oldest first
    public static List<PastChange> of(Item item, List<Resident> history) {
        return IntStream.range(1, history.size())
                .mapToObj(at -> between(item, history.get(at - 1), history.get(at)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PastChange> between(Item item, Resident before, Resident after) {
        String from = item.of(before.particulars());
        String to = item.of(after.particulars());
        if (from.equals(to)) {
            return Optional.empty();
        }
        return Optional.of(new PastChange(
                item,
                from,
                to,
                ChinaTime.dayOf(after.span().openedAt()),
                after.span().openedBy()));
    }
}
