package org.hukoudesk.station.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.hukoudesk.contract.feed.OrganSnapshot;
import org.hukoudesk.contract.link.FeedEntry;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.search.Typed;
import org.hukoudesk.store.station.CaseView;
import org.hukoudesk.store.station.PermitView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FeedReaderTest {

    private final Store store = SyncSamples.store();
    private final Clock clock = Clock.fixed(SyncSamples.NOON, ZoneOffset.UTC);
    private final ScriptedLink link = new ScriptedLink();
    private final FeedApplier applier = new FeedApplier(store, clock);
    private final Line line = new Line(clock);
    private final FeedReader reader = new FeedReader(link, applier, line, new Backoff(new Random(1)), () -> {});

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aHouseholdIsKeptAsLastTold() {
        link.news.add(SyncSamples.entry(1, "household", SyncSamples.household(1, "陈𠮷安", "陈沐阳")));
        link.news.add(SyncSamples.entry(2, "household", SyncSamples.household(2, "陈𠮷安")));

        poll();

        assertThat(members()).singleElement().satisfies(kept -> {
            assertThat(kept.identity().name().full()).isEqualTo("陈𠮷安");
            assertThat(kept.version()).isEqualTo(2);
            assertThat(kept.circumstances().heightCm()).isEqualTo("175");
        });
        assertThat(applier.cursor()).isEqualTo(2);
    }

    @Test
    void aHouseholdIsFoundAsLastTold() {
        link.news.add(SyncSamples.entry(1, "household", SyncSamples.household(1, "陈𠮷安", "陈沐阳")));
        link.news.add(SyncSamples.entry(2, "household", SyncSamples.household(2, "陈𠮷安")));

        poll();

        assertThat(found("cja")).containsExactly("陈𠮷安");
        assertThat(found("chenmuyang")).isEmpty();
    }

    @Test
    void casesAndPermitsAreListedWithTheirDaysAndMaskedNames() {
        link.news.add(SyncSamples.entry(1, "case", SyncSamples.caseTold("A", "STATION_REVIEW")));
        link.news.add(SyncSamples.entry(2, "permit", SyncSamples.permit("ISSUED")));

        poll();

        CaseView told = store.read(tx -> tx.caseViews().byCaseNo("A")).orElseThrow();
        assertThat(told.stage()).isEqualTo("STATION_REVIEW");
        assertThat(told.applicantMasked()).isEqualTo("陈*安");
        assertThat(told.deadline()).contains(LocalDate.of(2026, 12, 2));
        PermitView permit = store.read(tx -> tx.permitViews().byCaseNo("A")).orElseThrow();
        assertThat(permit.organ()).isEqualTo(SyncSamples.ORIGIN);
        assertThat(permit.deadline()).contains(LocalDate.of(2026, 11, 30));
    }

    @Test
    void anEntryToldAgainAfterACrashChangesNothing() {
        FeedEntry first = SyncSamples.entry(1, "case", SyncSamples.caseTold("A", "STATION_REVIEW"));
        applier.apply(first);
        applier.apply(SyncSamples.entry(2, "case", SyncSamples.caseTold("A", "COUNTY_REVIEW")));

        new FeedApplier(store, clock).apply(first);

        assertThat(store.read(tx -> tx.caseViews().byCaseNo("A")).orElseThrow().stage())
                .isEqualTo("COUNTY_REVIEW");
        assertThat(applier.cursor()).isEqualTo(2);
    }

    @Test
    void whatCannotBeAppliedIsPassedOverAndHoldsNothingBack() {
        link.news.add(new FeedEntry(1, "household", SyncSamples.NOON.toString(), "{\"householdId\":\"H-1\"}"));
        link.news.add(new FeedEntry(2, "of-a-later-registry", SyncSamples.NOON.toString(), "{}"));
        link.news.add(new FeedEntry(3, "case", SyncSamples.NOON.toString(), "no json"));
        link.news.add(SyncSamples.entry(4, "permit", SyncSamples.permit("NEVER_HEARD_OF")));
        link.news.add(SyncSamples.entry(5, "case", SyncSamples.caseTold("A".repeat(65), "ACCEPTED")));
        link.news.add(SyncSamples.entry(6, "organ", new OrganSnapshot(SyncSamples.ORIGIN, "旌阳派出所", "旌阳区")));
        link.news.add(SyncSamples.entry(7, "case", SyncSamples.caseTold("A", "ACCEPTED")));

        poll();

        boolean isListed = store.read(tx -> tx.caseViews().byCaseNo("A").isPresent());
        assertThat(isListed).isTrue();
        assertThat(applier.cursor()).isEqualTo(7);
        assertThat(applier.passedOver()).isEqualTo(5);
    }

    @Test
    void aSilentRegistryIsOfflineUntilItAnswers() {
        link.down = true;
        assertThat(poll()).isPositive();
        assertThat(line.state(2)).isEqualTo(new LinkState.Offline(SyncSamples.NOON));

        link.down = false;
        assertThat(poll()).isZero();
        assertThat(line.state(2)).isEqualTo(new LinkState.Waiting(2));
        assertThat(line.state(0)).isEqualTo(new LinkState.Synced(SyncSamples.NOON));
    }

    private Duration poll() {
        return reader.poll(Duration.ZERO);
    }

    private List<String> found(String typed) {
        return store.read(tx -> tx.peopleIndex().find(Typed.read(typed), "", 8)).people().stream()
                .map(it -> it.who().name().full())
                .toList();
    }

    private List<Resident> members() {
        return store.read(tx -> tx.population().members(new HouseholdId("H-1")));
    }
}
