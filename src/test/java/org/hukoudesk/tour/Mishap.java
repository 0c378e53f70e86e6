package org.hukoudesk.tour;

import java.util.Arrays;
import java.util.List;

/// What goes wrong during a tour.
enum Mishap {
    NONE,
    /// 旌阳's workstation is revoked at the registry: the tour must fail and say so.
    ORIGIN_REVOKED,
    /// The booklet printer is dead for good: the tour must fail and say so.
    PRINTER_DEAD,
    /// The window is killed in the middle of an intake, the registry between release and settlement: all ends well.
    KILLS;

    private static final String OPTION = "--mishap=";

    /// From the command line: `--mishap=printer-dead`.
    static Mishap of(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(OPTION))
                .map(argument -> argument.substring(OPTION.length()))
                .flatMap(name -> Arrays.stream(values()).filter(it -> it.word().equals(name)))
                .findFirst()
                .orElse(NONE);
    }

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
