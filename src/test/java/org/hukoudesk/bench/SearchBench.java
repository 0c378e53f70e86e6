package org.hukoudesk.bench;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.station.household.PeopleSearchService;
import org.hukoudesk.station.shell.Language;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.store.search.Found;
import org.hukoudesk.store.search.Typed;

/// P3, search while typing: for each kind of text, somebody of the town is typed letter by letter, and every letter is
/// a
/// search. The limit is 200 residents read by primary key from the same store in one transaction, by plain JDBC.
final class SearchBench {

    private static final long RESIDENTS = 1_000_000;
    private static final long SEED = 1;

    /// As many hits as the command bar shows of a kind.
    private static final int SHOWN = 8;

    /// People typed for each kind; one is several searches.
    private static final long PEOPLE = 150;

    /// So many of a hundred are typed before anything is measured.
    private static final int WARM_UP = 30;

    private static final int ROWS = 200;

    private final Path folder;

    SearchBench(Path folder) {
        this.folder = folder;
    }

    /// A kind of text, and what searches for it.
    private record Kind(String name, Function<Resident, String> text, Predicate<String> finds) {}

    void run(Figures figures, Map<String, Long> options) {
        long residents = options.getOrDefault("residents", RESIDENTS);
        int people = options.getOrDefault("people", PEOPLE).intValue();
        long began = System.nanoTime();
        figures.say("P3: filling an encrypted store with " + residents + " residents");
        try (Town town = Town.build(folder.resolve("P3"), residents, options.getOrDefault("seed", SEED))) {
            long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
            figures.say("P3: filled in " + seconds + " s; the file has " + town.megabytes() + " MB");
            measure(figures, town, people);
        }
    }

    private static void measure(Figures figures, Town town, int people) {
        List<Kind> kinds = kinds(town);
        int warmUp = Math.max(1, people * WARM_UP / 100);
        kinds.forEach(kind -> search(town, kind, warmUp));
        limit(town, warmUp);
        Sample before = limit(town, people);
        Map<String, Sample> searched = new LinkedHashMap<>();
        kinds.forEach(kind -> searched.put(kind.name(), search(town, kind, people)));
        Sample after = limit(town, people);
        figures.tell(Figure.millis("P3.limit.before", before, before.percentile(50)));
        figures.tell(Figure.millis("P3.limit.after", after, after.percentile(50)));
        double limit = Math.min(before.percentile(50), after.percentile(50));
        searched.forEach((name, sample) -> figures.tell(Figure.millis("P3." + name, sample, limit)));
    }

    private static List<Kind> kinds(Town town) {
        Predicate<String> index = text -> {
            Found found = town.store().read(tx -> tx.peopleIndex().find(Typed.read(text), Town.ORGAN.text(), SHOWN));
            return !found.people().isEmpty() || !found.households().isEmpty();
        };
        return List.of(
                new Kind("initials", it -> town.key(it, "initials"), index),
                new Kind("pinyin", it -> town.key(it, "pinyin"), index),
                new Kind("characters", SearchBench::name, index),
                new Kind("id.last", it -> number(it).substring(14), index),
                new Kind("id.birth", it -> number(it).substring(6), index),
                new Kind("id.whole", SearchBench::number, index),
                new Kind("phone", _ -> town.anyPhone().full(), index),
                new Kind("household.number", _ -> town.anyHome().household().number(), index),
                new Kind("address", _ -> town.anyHome().household().facts().address(), index),
                new Kind("initials.audited", it -> town.key(it, "initials"), audited(town)));
    }

    /// As the officer's command bar asks: with the link of the audit chain, synced before anything is shown.
    private static Predicate<String> audited(Town town) {
        var people = new PeopleSearchService(town.store(), "500112-001", Clock.system(ChinaTime.ZONE));
        var asking = new SignedOn("bench", "bench", Town.ORGAN.text(), "bench", Set.of(OfficerRole.WINDOW));
        var strings = new Strings(Language.CHINESE);
        return text -> !people.find(new PeopleSearchService.Question(text, "bench", asking), strings)
                .isEmpty();
    }

    private static String name(Resident resident) {
        return resident.identity().name().full();
    }

    private static String number(Resident resident) {
        return resident.identity().citizenId().full();
    }

    /// What is too short to be searched at all is no search.
    private static Sample search(Town town, Kind kind, int people) {
        List<String> texts = new ArrayList<>();
        while (texts.size() < people) {
            texts.add(kind.text().apply(town.anybody()));
        }
        List<Long> times = new ArrayList<>();
        for (String text : texts) {
            int[] points = text.codePoints().toArray();
            for (int typed = 1; typed <= points.length; typed++) {
                String soFar = new String(points, 0, typed);
                if (Typed.read(soFar) instanceof Typed.Nothing) {
                    continue;
                }
                long began = System.nanoTime();
                boolean found = kind.finds().test(soFar);
                times.add(System.nanoTime() - began);
                if (!found && typed == points.length) {
                    throw new IllegalStateException("somebody of the town was not found by " + kind.name());
                }
            }
        }
        return Sample.ofNanos(times.stream().mapToLong(Long::longValue).toArray());
    }

    private static Sample limit(Town town, int times) {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            List<Resident> wanted = new ArrayList<>();
            while (wanted.size() < ROWS) {
                wanted.add(town.anybody());
            }
            long began = System.nanoTime();
            read(town, wanted);
            nanos[i] = System.nanoTime() - began;
        }
        return Sample.ofNanos(nanos);
    }

    private static void read(Town town, List<Resident> wanted) {
        String sql = "select * from resident_version where county = ? and person_id = ? and version = ?";
        try (PreparedStatement statement = town.plain().prepareStatement(sql)) {
            for (Resident resident : wanted) {
                statement.setString(1, resident.id().county());
                statement.setString(2, resident.personId().text());
                statement.setInt(3, resident.version());
                try (ResultSet rows = statement.executeQuery()) {
                    if (!rows.next() || rows.getString("name").isEmpty()) {
                        throw new IllegalStateException("somebody of the town is missing");
                    }
                }
            }
            town.plain().commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
