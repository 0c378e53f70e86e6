package org.hukoudesk.domain.request;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.item.ItemEdit;
import org.hukoudesk.domain.person.Ending;

/// The values an act knows where it reads a code that is not from a code table.
public final class KnownCodes {

    private static final Set<String> SETTLE_MODES = Set.of("NEW", "JOIN");

    private static final Map<ActKey, Map<String, Set<String>>> OF = Map.of(
            ActKey.MOVE_IN, Map.of("settleMode", SETTLE_MODES),
            ActKey.CITY_MOVE, Map.of("settleMode", SETTLE_MODES),
            ActKey.END, Map.of("endedAs", endings()),
            ActKey.CREATE_COLLECTIVE,
                    Map.of("typeCode", Set.of(HouseholdFacts.COLLECTIVE, HouseholdFacts.PUBLIC_COLLECTIVE)),
            ActKey.TYPE_CHANGE, Map.of("typeCode", HouseholdFacts.TYPES),
            ActKey.ITEM_CHANGE, Map.of("item", names(Item.values()), "kind", names(ItemEdit.Kind.values())),
            ActKey.BOOKLET, Map.of("reason", Set.of("FIRST", "LOST", "WORN", "FULL", "CHANGED")),
            ActKey.PERMIT_ISSUE, Map.of("ground", Set.of("JOB", "DWELLING", "SCHOOL")),
            ActKey.PERMIT_REPLACE, Map.of("reason", Set.of("LOST", "WORN", "CHANGED")));

    private KnownCodes() {}

    /// The values in alphabetical order; none when the act takes whatever the field's table or choices hold.
    public static List<String> of(ActKey act, String field) {
        return List.copyOf(new TreeSet<>(OF.getOrDefault(act, Map.of()).getOrDefault(field, Set.of())));
    }

    /// What only the acts of a move and a reversal may write is nobody's to ask for.
    private static Set<String> endings() {
        return Arrays.stream(Ending.Cause.values())
                .filter(cause -> cause != Ending.Cause.MOVED_OUT && cause != Ending.Cause.REVERSED)
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
