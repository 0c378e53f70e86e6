package org.hukoudesk.town;

import java.nio.file.Path;
import java.util.Arrays;
import org.hukoudesk.registry.Registry;
import org.hukoudesk.station.Setup;

/// The registry and the set-up of a workstation as their commands start them, but on the town's time.
final class TownProgram {

    static final String REGISTRY = "registry";
    static final String SETUP = "setup";

    private TownProgram() {}

    static void main(String... arguments) {
        String[] own = Arrays.copyOfRange(arguments, 1, arguments.length);
        var clock = TownTime.ofThisProcess().clock();
        switch (arguments[0]) {
            case REGISTRY -> Registry.run(clock, own);
            case SETUP -> Setup.run(Path.of(own[1]), clock, System.in, System.out);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }
}
