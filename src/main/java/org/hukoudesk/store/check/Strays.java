package org.hukoudesk.store.check;

import java.util.List;

/// Rows whose other half is missing; of each kind as many as a page holds.
///
/// @param numbersOfNobody keys of persons the nation has a row for and no version of
/// @param homeless keys of persons registered in a household that is not there
/// @param aliases divisions of numbers that old numbers of fifteen digits lead to and nobody was given
/// @param waiting cases that wait for a move without an open permit of theirs
public record Strays(List<String> numbersOfNobody, List<String> homeless, List<String> aliases, List<String> waiting) {

    public Strays {
        numbersOfNobody = List.copyOf(numbersOfNobody);
        homeless = List.copyOf(homeless);
        aliases = List.copyOf(aliases);
        waiting = List.copyOf(waiting);
    }
}
