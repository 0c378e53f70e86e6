package org.hukoudesk.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// `installer/bench`: runs the benches asked for by name, all of them without arguments. Never judges a time; ends
/// with 2 when something was asked for that there is not.
public final class Bench {

    private static final int UNKNOWN = 2;

    private static final Path FOLDER = Path.of("target/bench");

    private Bench() {}

    /// A bench as it is built by now.
    @FunctionalInterface
    interface Run {
        /// @param options numbers by name: residents, seed, people, towns
        void run(Figures figures, Map<String, Long> options);
    }

    static void main(String... arguments) {
        SequencedMap<String, Run> benches = new TreeMap<>();
        benches.put("decide", DecideBench::run);
        benches.put("P3", new SearchBench(FOLDER)::run);
        var console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        switch (Asked.of(arguments, benches.keySet())) {
            case Asked.Unknown(String word) -> {
                console.println("installer/bench: there is no " + word + "; built are " + benches.keySet());
                System.exit(UNKNOWN);
            }
            case Asked.Wanted(var names, var options) ->
                benches.forEach((name, bench) -> {
                    if (names.contains(name)) {
                        bench.run(new Figures(FOLDER, name, console), options);
                    }
                });
        }
    }
}
