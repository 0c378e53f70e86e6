package org.hukoudesk.registry.transfer;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hukoudesk.registry.Registry;
import org.hukoudesk.town.Program;

/// A station's whole population imported by a registry that is a process of its own, killed half-way and started again.
/// What the register then says is read back by an export and held against the generator: counts, content hash, and
/// every
/// rejected row with its reason.
public final class ImportCampaign {

    /// What the stated figure is made of.
    public static final int USUAL_RESIDENTS = 1_000_000;

    static final String ORGAN = "500112330000";

    private static final int BAD_ROWS = 500;
    private static final String OFFICER = "050127";
    private static final ObjectReader LINES = JsonMapper.builder().build().readerForMapOf(String.class);

    /// A wrong importer would be wrong in many rows; a few are enough to see how.
    private static final int MOST_FAULTS = 10;

    private final Path folder;
    private final Consumer<String> said;
    private final List<String> faults = new ArrayList<>();
    private final long began = System.nanoTime();

    private ImportCampaign(Path folder, Consumer<String> said) {
        this.folder = folder;
        this.said = said;
    }

    /// @param faults what differs from the generator
    public record Report(String figures, List<String> faults) {

        public Report {
            faults = List.copyOf(faults);
        }

        public boolean holds() {
            return faults.isEmpty();
        }

        public String line() {
            return "import: " + (holds() ? "OK " : "FAILED ") + figures;
        }
    }

    /// @param residents rows of the file, of which [#BAD_ROWS] are bad; enough for several transactions
    public static Report run(int residents, long seed, Consumer<String> said) {
        try {
            Path folder = Files.createTempDirectory("import");
            try {
                return new ImportCampaign(folder, said).run(residents, seed);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Report run(int residents, long seed) throws IOException {
        Path file = folder.resolve("population.csv");
        GeneratedFile.Expected expected = GeneratedFile.write(file, residents, BAD_ROWS, seed);
        say("generated " + expected.lines() + " lines, " + (Files.size(file) >> 20) + " MB, faults of "
                + expected.kinds().size() + " kinds");
        killHalfWay(file, expected);
        Path export = folder.resolve("population.jsonl");
        String imported;
        String exported;
        try (Program registry = registry()) {
            imported = registry.ask("import", OFFICER, file.toString());
            say("resumed: " + imported);
            agree("a second import of the same file", imported, registry.ask("import", OFFICER, file.toString()));
            exported = registry.ask("export", OFFICER, ORGAN, export.toString());
            say("exported: " + exported);
            registry.stop("stop");
        }
        judge(expected, imported, exported);
        judgeRejections(expected, file);
        judgeExport(expected, export);
        say("compared");
        return new Report(
                figures(expected) + " resumed=" + value(imported, "resumed") + " hash=" + value(exported, "hash"),
                faults);
    }

    private Program registry() {
        Program started = Program.start(
                "registry",
                folder,
                new Program.Launch(Registry.class, List.of(), Map.of("HUKOU_AUTHORITY_PASSWORD", "campaign")),
                "--data",
                folder.resolve("registry").toString());
        started.answer();
        return started;
    }

    private void killHalfWay(Path file, GeneratedFile.Expected expected) {
        try (Program registry = registry()) {
            registry.ask("organ", ORGAN, "新牌坊派出所", "重庆市渝北区");
            registry.ask("workstation", "CQ-YB-01", ORGAN);
            registry.ask("officer", OFFICER, "周敏", ORGAN, "WINDOW");
            registry.tell("import", OFFICER, file.toString());
            var half = new AtomicBoolean();
            registry.listen(line -> {
                if (!half.get() && line.startsWith("import line=") && number(line, "line") >= expected.lines() / 2) {
                    half.set(true);
                    registry.kill();
                    say("killed behind " + line);
                }
            });
            if (!half.get()) {
                faults.add("the registry ended before it could be killed");
            }
        }
    }

    private void judge(GeneratedFile.Expected expected, String imported, String exported) {
        agree("rows planted", BAD_ROWS, (long) expected.rejected().size());
        agree("residents imported", expected.residents(), number(imported, "residents"));
        agree("households imported", expected.households(), number(imported, "households"));
        agree("rows rejected", expected.rejected().size(), number(imported, "rejected"));
        agree("resumed", 1, number(imported, "resumed"));
        agree("hash of the import", expected.hash(), value(imported, "hash"));
        agree("residents exported", expected.residents(), number(exported, "residents"));
        agree("households exported", expected.households(), number(exported, "households"));
        agree("hash of the export", expected.hash(), value(exported, "hash"));
    }

    private void judgeRejections(GeneratedFile.Expected expected, Path file) throws IOException {
        Map<Long, String> named = new TreeMap<>();
        for (String line : Files.readAllLines(file.resolveSibling("population.csv.rejected.csv"))) {
            String[] cells = line.split(",", -1);
            if (!cells[0].equals("line") && named.put(Long.parseLong(cells[0]), cells[1] + " " + cells[2]) != null) {
                faults.add("line " + cells[0] + " is rejected twice");
            }
        }
        expected.rejected().forEach((line, why) -> agree("line " + line, why, named.getOrDefault(line, "taken")));
        named.keySet().stream()
                .filter(line -> !expected.rejected().containsKey(line))
                .forEach(line -> agree("line " + line, "taken", named.getOrDefault(line, "")));
    }

    /// The file itself, read here: not what the registry says about it.
    private void judgeExport(GeneratedFile.Expected expected, Path export) throws IOException {
        var sum = new Sheet.Sum();
        Set<String> households = new HashSet<>();
        long residents = 0;
        try (BufferedReader lines = Files.newBufferedReader(export)) {
            String line = lines.readLine();
            while (line != null) {
                Map<String, String> cells = LINES.readValue(line);
                sum.add(cells);
                households.add(cells.getOrDefault("household-number", ""));
                residents++;
                line = lines.readLine();
            }
        }
        agree("residents in the file", expected.residents(), residents);
        agree("households in the file", expected.households(), (long) households.size());
        agree("hash of the file", expected.hash(), sum.text());
    }

    private void agree(String what, Object expected, Object found) {
        if (!String.valueOf(expected).equals(String.valueOf(found)) && faults.size() < MOST_FAULTS) {
            faults.add(what + ": " + found + " instead of " + expected);
        }
    }

    private static String figures(GeneratedFile.Expected expected) {
        return "residents=" + expected.residents() + " households=" + expected.households() + " rejected="
                + expected.rejected().size();
    }

    private void say(String what) {
        said.accept(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) + " s: " + what);
    }

    private static long number(String line, String name) {
        return Long.parseLong(value(line, name));
    }

    private static String value(String line, String name) {
        return Stream.of(line.split(" ", -1))
                .filter(word -> word.startsWith(name + "="))
                .map(word -> word.substring(name.length() + 1))
                .findFirst()
                .orElse("0");
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
