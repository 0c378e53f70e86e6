package org.hukoudesk.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.hukoudesk.domain.act.Register;
import org.hukoudesk.domain.act.RegisterCampaign;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.register.Snapshot;

/// Decisions in memory, without store and network: the acts of many random towns, each on the snapshot it fell on. The
/// limit is to hash every field of the same snapshot once, measured just before: no decision can know what it decides
/// on without looking at it.
final class DecideBench {

    private static final long TOWNS = 400;
    private static final long SEED = 1;

    /// How often everything is decided after the warm-up.
    static final int ROUNDS = 5;

    private static final int WARM_UP = 2;

    private static final double NANOS_OF_SECOND = 1_000_000_000;

    /// Every act, and those that hold: a refusal is often said before much was looked at.
    private static final String ALL = "all";

    private static final String HELD = "held";

    private final List<RegisterCampaign.Fallen> acts;
    private final List<long[]> decided = new ArrayList<>();
    private final List<long[]> hashed = new ArrayList<>();

    /// What was hashed, so that it cannot be left out.
    private int hash;

    DecideBench(List<RegisterCampaign.Fallen> acts) {
        this.acts = acts;
    }

    static void run(Figures figures, Map<String, Long> options) {
        int towns = options.getOrDefault("towns", TOWNS).intValue();
        var bench = new DecideBench(RegisterCampaign.actsOf(towns, options.getOrDefault("seed", SEED)));
        figures.say("decide: " + bench.acts.size() + " acts of " + towns + " towns, "
                + bench.acts.stream().filter(RegisterCampaign.Fallen::held).count() + " of them hold");
        for (int i = 0; i < WARM_UP; i++) {
            bench.round();
        }
        bench.decided.clear();
        bench.hashed.clear();
        for (int i = 0; i < ROUNDS; i++) {
            bench.round();
        }
        bench.tell(figures);
    }

    void round() {
        long[] decisions = new long[acts.size()];
        long[] hashes = new long[acts.size()];
        for (int i = 0; i < acts.size(); i++) {
            RegisterCampaign.Fallen fallen = acts.get(i);
            long began = System.nanoTime();
            hash = 31 * hash + hashOf(fallen.snapshot());
            long between = System.nanoTime();
            Decision decision = Register.decide(fallen.snapshot(), fallen.act(), fallen.context());
            decisions[i] = System.nanoTime() - between;
            hashes[i] = between - began;
            if (decision instanceof Decision.Applied != fallen.held()) {
                throw new IllegalStateException("an act was decided otherwise than it fell: "
                        + fallen.act().kind());
            }
        }
        decided.add(decisions);
        hashed.add(hashes);
    }

    private void tell(Figures figures) {
        double perSecond = rate(hashed).percentile(50);
        figures.tell(Figure.rate("decide.rate", rate(decided), perSecond));
        SequencedMap<String, List<Integer>> kinds = new TreeMap<>();
        for (int i = 0; i < acts.size(); i++) {
            kinds.computeIfAbsent(acts.get(i).act().kind(), _ -> new ArrayList<>())
                    .add(i);
        }
        Sample limit = times(hashed, everything());
        figures.tell(Figure.micros("decide.limit", limit, limit.percentile(50)));
        tell(figures, ALL, everything());
        tell(
                figures,
                HELD,
                everything().stream().filter(place -> acts.get(place).held()).toList());
        kinds.forEach((kind, places) -> tell(figures, kind, places));
    }

    private void tell(Figures figures, String kind, List<Integer> places) {
        double limit = times(hashed, places).percentile(50);
        figures.tell(Figure.micros("decide." + kind, times(decided, places), limit));
    }

    private List<Integer> everything() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            places.add(i);
        }
        return places;
    }

    private static Sample times(List<long[]> rounds, List<Integer> places) {
        return Sample.microsOfNanos(rounds.stream()
                .flatMapToLong(round -> places.stream().mapToLong(place -> round[place]))
                .toArray());
    }

    /// How many a second, by round.
    private Sample rate(List<long[]> rounds) {
        return new Sample(rounds.stream()
                .map(round ->
                        acts.size() * NANOS_OF_SECOND / Arrays.stream(round).sum())
                .toList());
    }

    private static int hashOf(Snapshot snapshot) {
        int hash = snapshot.permit().map(permit -> permit.life().hashCode()).orElse(0);
        for (Household home : snapshot.households()) {
            hash = 31 * hash + home.id().hashCode();
            hash = 31 * hash + home.facts().hashCode();
            hash = 31 * hash + home.state().hashCode();
            hash = 31 * hash + home.span().hashCode();
        }
        for (Resident person : snapshot.residents()) {
            hash = 31 * hash + person.id().hashCode();
            hash = 31 * hash + person.particulars().hashCode();
            hash = 31 * hash + person.standing().hashCode();
            hash = 31 * hash + person.span().hashCode();
        }
        for (Registration row : snapshot.registrations()) {
            hash = 31 * hash + row.citizenId().hashCode();
            hash = 31 * hash + row.personId().hashCode();
            hash = 31 * hash + row.county().hashCode();
            hash = 31 * hash + row.state().hashCode();
            hash = 31 * hash + row.permitNo().hashCode();
        }
        return hash;
    }
}
