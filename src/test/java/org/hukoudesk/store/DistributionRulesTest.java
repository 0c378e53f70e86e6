package org.hukoudesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.junit.jupiter.api.Test;

final class DistributionRulesTest {

    /// Every table of the registry is of a place and spread by its county, but for these:
    private static final Map<String, String> SPREAD_OTHERWISE = Map.of(
            // a chain is a county's at the registry and a workstation's at a station
            "audit_head", "chain",
            "audit_entry", "chain",
            // one exchange with a workstation stays on one node
            "feed_head", "workstation",
            "feed_entry", "workstation",
            "handled_message", "workstation",
            // the nation's one row per citizen: its county is where the citizen is registered now, not where it is kept
            "registration", "citizen_id",
            // likewise one row per birth certificate, wherever the child is registered
            "birth_certificate", "certificate_no",
            // another name of a citizen's number, asked for by itself
            "number_alias", "old_number",
            "contact", "person_id",
            // a scan belongs to whoever may read it, in any county
            "blob_reader", "hash");

    /// Tables that are small and the same everywhere:
    private static final Set<String> ON_EVERY_NODE = Set.of(
            // the migration tool's own
            "flyway_schema_history",
            // the book of who may speak: few rows, asked on every request
            "organ",
            "workstation",
            "workstation_organ",
            "officer",
            "one_time_code",
            "certificate");

    private final String name = UUID.randomUUID().toString();

    @Test
    void theRegistrysTablesCanBeSpread() throws SQLException {
        DistributionRules rules = new DistributionRules(SPREAD_OTHERWISE, ON_EVERY_NODE);
        try (Store store = Store.open(new StoreSettings.InMemory(name), StoreRole.REGISTRY);
                Connection connection = DriverManager.getConnection("jdbc:h2:mem:" + name, "desk", "desk")) {
            assertThat(store.wantsCompaction()).isFalse();
            assertThat(rules.violationsIn(connection)).isEmpty();
        }
    }

    @Test
    void theRegistrysEntitiesNeverMoveARow() {
        DistributionRules rules = new DistributionRules(SPREAD_OTHERWISE, ON_EVERY_NODE);

        assertThat(rules.violationsIn(StoreRole.REGISTRY.entities())).isEmpty();
    }

    @Test
    void findsEveryKindOfViolationInASchema() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:" + name);
                Statement statement = connection.createStatement()) {
            statement.execute("create table good (county varchar(6), id bigint, primary key (county, id))");
            statement.execute("create table no_county (id bigint, constraint no_county_pk primary key (id))");
            statement.execute("create table no_key (county varchar(6))");
            statement.execute("create table narrow (county varchar(6), id bigint, citizen varchar(18),"
                    + " good_county varchar(6), primary key (county, id), unique (citizen),"
                    + " constraint narrow_fk foreign key (good_county, id) references good (county, id))");
            statement.execute("create table counted (county varchar(6), id bigint generated always as identity,"
                    + " primary key (county, id))");
            statement.execute("create sequence numbers");

            List<String> violations = new DistributionRules(Map.of(), Set.of()).violationsIn(connection);

            assertThat(violations).hasSize(6);
            assertThat(violations).anyMatch(it -> it.startsWith("no_county: key "));
            assertThat(violations).anyMatch(it -> it.startsWith("narrow: key "));
            assertThat(violations)
                    .contains(
                            "no_key has no primary key",
                            "narrow: foreign key narrow_fk lacks county",
                            "counted.id is an identity column",
                            "numbers is a sequence");
        }
    }

    @Test
    void findsAnEntityThatCouldMoveARow() {
        DistributionRules rules = new DistributionRules(Map.of(), Set.of());

        assertThat(rules.violationsIn(List.of(Kept.class))).isEmpty();
        assertThat(rules.violationsIn(List.of(Movable.class))).hasSize(1);
        assertThat(rules.violationsIn(List.of(Unaware.class))).hasSize(1);
    }

    @SuppressWarnings("UnusedVariable") // read by reflection only
    private static final class Kept {
        @Id
        private long id;

        @PartitionKey
        @Column(updatable = false)
        private String county = "";
    }

    @SuppressWarnings("UnusedVariable") // read by reflection only
    private static final class Movable {
        @Id
        private long id;

        @PartitionKey
        private String county = "";
    }

    @SuppressWarnings("UnusedVariable") // read by reflection only
    private static final class Unaware {
        @Id
        private long id;
    }
}
