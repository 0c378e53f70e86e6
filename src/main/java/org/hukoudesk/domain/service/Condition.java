package org.hukoudesk.domain.service;

import java.util.Map;

/// Something a service item asks of the answers given so far.
@FunctionalInterface
public interface Condition {

    Condition ALWAYS = _ -> true;

    /// @param facts one value per field of the item, never absent: text, `Long`, `Boolean`, or for a list of
    ///     persons a `List<Map<String, String>>` with `person` and `relation`; `today` as ISO date text; and
    ///     what is known of [People], under names no field has
    boolean holds(Map<String, Object> facts);

    /// A number that fills `{n}` of a message, such as how many digits are still to come.
    @FunctionalInterface
    interface Count {

        Count ZERO = _ -> 0;

        long of(Map<String, Object> facts);
    }
}
