package org.hukoudesk.store.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hukoudesk.domain.check.KeptHolder;
import org.hukoudesk.domain.check.KeptHousehold;
import org.hukoudesk.domain.check.KeptNumber;
import org.hukoudesk.domain.check.KeptPerson;
import org.hukoudesk.domain.check.KeptRanges;
import org.hukoudesk.domain.check.KeptVersion;
import org.hukoudesk.domain.check.Known;

/// Everything a registry keeps, handed out one by one in the order of its keys. Never more than a page is in memory.
/// Rows are read as they are, also those no entity could be made of.
public final class WholeStore {

    private final Rows rows;
    private final HolderRows residence;
    private final KeptRanges ranges;

    public WholeStore(StatelessSession session) {
        this.rows = new Rows(session);
        this.residence = new HolderRows(rows);
        this.ranges = new KeptRanges(rows.ranges());
    }

    public KeptRanges ranges() {
        return ranges;
    }

    public long acts() {
        return rows.acts();
    }

    /// Every person with all versions and numbers, and what they name.
    public void persons(BiConsumer<KeptPerson, Known> each) {
        pages(rows::versionsAfter, KeptVersion::personId, page -> {
            List<KeptVersion> versions =
                    page.values().stream().flatMap(List::stream).toList();
            Map<String, List<KeptNumber>> numbers =
                    rows.numbersOf(page.keySet()).stream().collect(groupingBy(KeptNumber::personId));
            Known known = known(
                    versions, numbers.values().stream().flatMap(List::stream).toList());
            page.forEach((person, all) ->
                    each.accept(new KeptPerson(person, all, numbers.getOrDefault(person, List.of())), known));
        });
    }

    private Known known(List<KeptVersion> versions, List<KeptNumber> numbers) {
        var named = versions.stream().map(KeptVersion::lockCase).filter(it -> !it.isEmpty());
        var permits = numbers.stream().map(KeptNumber::permitNo).flatMap(Stream::ofNullable);
        return new Known(
                rows.kindsOf(versions.stream().flatMap(v -> acts(v.openedBy(), Optional.ofNullable(v.closedBy())))),
                rows.permits(permits).stream().collect(toMap(it -> it.permitNo(), Function.identity())),
                rows.stagesOf(named),
                ranges);
    }

    private static Stream<String> acts(String openedBy, Optional<String> closedBy) {
        return Stream.concat(Stream.of(openedBy), closedBy.stream());
    }

    /// Every household with all versions and its members of now.
    public void households(BiConsumer<KeptHousehold, Known> each) {
        pages(rows::householdsAfter, KeptHousehold.Version::householdId, page -> {
            Map<String, List<KeptHousehold.Member>> members =
                    rows.membersOf(page.keySet()).stream().collect(groupingBy(KeptHousehold.Member::householdId));
            Map<String, String> acts = rows.kindsOf(page.values().stream()
                    .flatMap(List::stream)
                    .flatMap(v -> acts(v.openedBy(), Optional.ofNullable(v.closedBy()))));
            var known = new Known(acts, Map.of(), Map.of(), ranges);
            page.forEach((household, versions) -> each.accept(
                    new KeptHousehold(household, versions, members.getOrDefault(household, List.of())), known));
        });
    }

    /// Every permit with the national rows of its persons and the case it names.
    public void permits(Consumer<KeptMove> each) {
        walk(rows::permitsAfter, page -> rows.moves(page).forEach(each));
    }

    /// Everybody with an open residence registration or a residence permit that was not cancelled.
    public void holders(Consumer<KeptHolder> each) {
        List.<Function<String, List<String>>>of(residence::permittedAfter, residence::residingAfter)
                .forEach(after -> walk(after, page -> residence.holders(page).forEach(each)));
    }

    /// What only a look across the whole store finds.
    public Strays strays() {
        return residence.strays();
    }

    private static void walk(Function<String, List<String>> after, Consumer<List<String>> use) {
        List<String> page = after.apply("");
        while (!page.isEmpty()) {
            use.accept(page);
            page = after.apply(page.getLast());
        }
    }

    /// A page is cut behind the last row that fits; whoever it cuts through begins the next one.
    private static <V> void pages(
            Function<String, List<V>> after, Function<V, String> key, Consumer<Map<String, List<V>>> use) {
        List<V> read = after.apply("");
        while (!read.isEmpty()) {
            Map<String, List<V>> page = read.stream().collect(groupingBy(key, LinkedHashMap::new, toList()));
            if (read.size() == Rows.PAGE) {
                page.remove(key.apply(read.getLast()));
            }
            if (page.isEmpty()) {
                throw new IllegalStateException(key.apply(read.getLast()) + " has too many versions to read");
            }
            use.accept(page);
            String last = page.keySet().stream().reduce((_, next) -> next).orElseThrow();
            read = after.apply(last);
        }
    }
}
