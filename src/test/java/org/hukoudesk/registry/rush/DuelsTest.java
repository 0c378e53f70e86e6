package org.hukoudesk.registry.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hukoudesk.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Of two who must not both have their way one has it, and the other hears why not; the subclass does the
/// same on PostgreSQL.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuelsTest {

    /// Before acts locked their households, both had their way nine times in ten.
    private static final int FIGHTS = 3;

    private RushOffice office;
    private Duels duels;

    StoreSettings newDatabase() {
        return new StoreSettings.InMemory(UUID.randomUUID().toString());
    }

    @BeforeAll
    void open() {
        office = new RushOffice(newDatabase(), 0);
        duels = new Duels(office);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @ParameterizedTest
    @EnumSource
    void oneOfTwoHasTheirWay(Duels.Duel duel) {
        for (int i = 0; i < FIGHTS; i++) {
            List<Lines.Told> both = duels.fight(duel);

            assertThat(both)
                    .as(both.toString())
                    .filteredOn(it -> it.answer().isDone())
                    .hasSize(1);
            assertThat(both).allMatch(it -> it.pushedBack().isEmpty());
            assertSound(both);
        }
    }

    @Test
    void anActIsNotBeforeTheOneItFollows() {
        List<Lines.Told> both = duels.changesWithTheClockSetBack();

        assertThat(both).allMatch(it -> it.answer().isDone());
        assertSound(both);
    }

    private void assertSound(List<Lines.Told> story) {
        List<String> said = new ArrayList<>();
        office.check(said::add);
        assertThat(said).as(story.toString()).isEmpty();
    }
}
