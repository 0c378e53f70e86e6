package org.hukoudesk.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What stands behind `installer/bench`.
sealed interface Asked {

    /// @param names of benches
    /// @param options numbers by name
    record Wanted(List<String> names, Map<String, Long> options) implements Asked {}

    /// @param word that means nothing here
    record Unknown(String word) implements Asked {}

    Set<String> OPTIONS = Set.of("residents", "seed", "people", "towns");

    static Asked of(String[] arguments, Set<String> benches) {
        List<String> names = new ArrayList<>();
        Map<String, Long> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String word = arguments[i];
            String option = word.startsWith("--") ? word.substring(2) : "";
            if (OPTIONS.contains(option) && i + 1 < arguments.length && arguments[i + 1].matches("\\d{1,9}")) {
                options.put(option, Long.parseLong(arguments[++i]));
            } else if (benches.contains(word)) {
                names.add(word);
            } else {
                return new Unknown(word);
            }
        }
        return new Wanted(names.isEmpty() ? List.copyOf(benches) : names, Map.copyOf(options));
    }
}
