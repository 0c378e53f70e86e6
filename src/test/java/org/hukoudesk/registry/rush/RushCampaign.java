package org.hukoudesk.registry.rush;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hukoudesk.registry.check.CheckReport;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.audit.AuditVerdict;

/// Rounds of a rush on one store, each on a town of its own. After every turn the whole store is judged by
/// the check of the registry, after every round the answers are held against the acts that are kept, and
/// the audit chains walked.
public final class RushCampaign {

    private static final int TURNS = 20;

    /// A broken registry would break in every round.
    private static final int MOST_FAULTS = 5;

    private final RushOffice office;
    private final Consumer<StoreSettings> meddler;
    private final Map<String, Integer> applied = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Map<String, Integer> pushedBack = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int messages;
    private int conflicts;

    private RushCampaign(RushOffice office, Consumer<StoreSettings> meddler) {
        this.office = office;
        this.meddler = meddler;
    }

    /// @param applied how often each kind of act was done
    /// @param conflicts messages refused because somebody else was quicker
    /// @param refused how often for each code
    /// @param pushedBack how often a message had to be sent again, by the kind of the store's failure
    /// @param faults each with the turn that brought it about
    public record Report(
            int rounds,
            int messages,
            Map<String, Integer> applied,
            int conflicts,
            Map<String, Integer> refused,
            Map<String, Integer> pushedBack,
            List<String> faults) {

        public Report {
            applied = Map.copyOf(applied);
            refused = Map.copyOf(refused);
            pushedBack = Map.copyOf(pushedBack);
            faults = List.copyOf(faults);
        }

        public int acts() {
            return applied.values().stream().mapToInt(Integer::intValue).sum();
        }

        public String figures() {
            int again = pushedBack.values().stream().mapToInt(Integer::intValue).sum();
            return "rush_rounds=" + rounds + " rush_messages=" + messages + " rush_acts=" + acts() + " rush_kinds="
                    + applied.size() + " rush_conflicts=" + conflicts + " rush_sent_again=" + again;
        }
    }

    /// On a file of the embedded database, as a small registry has it.
    public static Report run(int rounds, long seed) {
        try {
            Path folder = Files.createTempDirectory("rush");
            try {
                return run(new StoreSettings.PlainFile(folder.resolve("registry")), rounds, seed, _ -> {});
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param meddler comes to the store after every turn, before it is judged
    static Report run(StoreSettings settings, int rounds, long seed, Consumer<StoreSettings> meddler) {
        try (var office = new RushOffice(settings, 0)) {
            var campaign = new RushCampaign(office, meddler);
            for (int round = 1; round <= rounds && campaign.faults.size() < MOST_FAULTS; round++) {
                campaign.play(round, seed + round);
            }
            return new Report(
                    rounds,
                    campaign.messages,
                    campaign.applied,
                    campaign.conflicts,
                    campaign.refused,
                    campaign.pushedBack,
                    campaign.faults);
        }
    }

    private void play(int round, long seed) {
        var rush = new Rush(office, round, new Random(seed), _ -> {});
        List<Answer> answers = new ArrayList<>();
        int before = faults.size();
        for (int turn = 1; turn <= TURNS && faults.size() == before; turn++) {
            List<Lines.Told> told = rush.turn();
            meddler.accept(office.settings());
            told.forEach(this::count);
            told.forEach(it -> answers.add(it.answer()));
            judge("seed " + seed + " turn " + turn, told);
        }
        KeptActs kept = KeptActs.in(office.settings());
        faults.addAll(kept.faults(answers));
        kept.kinds(answers).forEach((kind, times) -> applied.merge(kind, times, Integer::sum));
        Place.ALL.stream().map(place -> place.code().county()).distinct().forEach(this::walk);
    }

    private void count(Lines.Told told) {
        messages++;
        if (told.answer().isConflict()) {
            conflicts++;
        }
        if (!told.answer().isDone()) {
            refused.merge(told.answer().code(), 1, Integer::sum);
        }
        told.pushedBack().forEach((kind, times) -> pushedBack.merge(kind.name(), times, Integer::sum));
    }

    private void judge(String when, List<Lines.Told> told) {
        List<String> said = new ArrayList<>();
        CheckReport report = office.check(said::add);
        if (!report.holds() || told.stream().anyMatch(it -> it.answer().isBroken())) {
            List<String> story = told.stream().map(Lines.Told::toString).toList();
            faults.add(when + ": " + said + "\n" + String.join("\n", story) + "\n");
        }
    }

    private void walk(String county) {
        if (office.audit(county) instanceof AuditVerdict.Broken broken) {
            faults.add("audit chain of " + county + ": " + broken);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
