package org.hukoudesk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.Phone;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.population.Home;
import org.hukoudesk.population.Population;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.StoreKey;
import org.hukoudesk.store.StoreRole;
import org.hukoudesk.store.StoreSettings;
import org.hukoudesk.store.Tx;

/// A workstation's encrypted store filled with an invented population, and a second, plain way into the same database
/// for what is measured as the limit.
final class Town implements AutoCloseable {

    static final OrganCode ORGAN = new OrganCode("500112330000");

    /// Households written in one transaction.
    private static final int TOGETHER = 500;

    /// Residents remembered, to be asked for afterwards.
    private static final int REMEMBERED = 4_000;

    private final Path file;
    private final Store store;
    private final Connection plain;
    private final List<Home> remembered = new ArrayList<>();
    private final Random random;
    private long homes;

    /// @param folder is emptied
    private Town(Path folder, long seed) {
        this.random = new Random(seed);
        Path name = folder.resolve("station");
        this.file = folder.resolve("station.mv.db");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file);
            StoreKey key = StoreKey.random(new SecureRandom());
            this.store = Store.open(new StoreSettings.EncryptedFile(name, key), StoreRole.STATION);
            String password = HexFormat.of().formatHex(key.bytes()) + " desk";
            this.plain = DriverManager.getConnection(
                    "jdbc:h2:" + StoreSettings.RETRY_ON_INTERRUPT + name.toAbsolutePath() + ";CIPHER=AES;IFEXISTS=TRUE",
                    "desk",
                    password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Builds the town. Indexes that grow at random places are made afterwards, as they would be for a first filling:
    /// what is measured is reading.
    static Town build(Path folder, long residents, long seed) {
        var town = new Town(folder, seed);
        Map<String, String> indexes = town.indexes();
        indexes.keySet().forEach(name -> town.execute("drop index " + name));
        new Population(seed, ORGAN, "重庆市渝北区")
                .homes(residents)
                .gather(Gatherers.windowFixed(TOGETHER))
                .forEach(town::move);
        indexes.values().forEach(town::execute);
        town.execute("analyze");
        town.execute("checkpoint sync");
        town.begin();
        return town;
    }

    private Map<String, String> indexes() {
        Map<String, String> found = new LinkedHashMap<>();
        try (Statement statement = plain.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select i.index_name, i.table_name,
                            (select listagg(c.column_name, ', ') within group (order by c.ordinal_position)
                             from information_schema.index_columns c where c.index_name = i.index_name)
                        from information_schema.indexes i
                        where i.table_name in ('RESIDENT_VERSION', 'HOUSEHOLD_VERSION', 'RESIDENT_ENTRY',
                            'RESIDENT_READING', 'HOUSEHOLD_ENTRY')
                          and i.index_type_name = 'INDEX' and i.index_name like '%\\_IX' escape '\\'
                          and i.index_name not in ('RESIDENT_ENTRY_HOUSEHOLD_IX')""")) {
            while (rows.next()) {
                String name = rows.getString(1);
                found.put(name, "create index " + name + " on " + rows.getString(2) + " (" + rows.getString(3) + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    /// From here on the plain way reads in transactions, as the store does.
    private void begin() {
        try {
            plain.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (Statement statement = plain.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void move(List<Home> some) {
        store.change(tx -> some.forEach(home -> write(tx, home)));
        for (Home home : some) {
            homes++;
            remember(home);
        }
    }

    private static void write(Tx tx, Home home) {
        tx.population().households().add(home.household());
        home.members().forEach(tx.population().residents()::add);
        home.contacts().forEach(tx.population().contacts()::keep);
        tx.peopleIndex().put(home.household(), home.members());
    }

    /// Every household has the same chance to be remembered, wherever it stands.
    private void remember(Home home) {
        if (remembered.size() < REMEMBERED) {
            remembered.add(home);
        } else {
            long place = random.nextLong(homes);
            if (place < REMEMBERED) {
                remembered.set((int) place, home);
            }
        }
    }

    Store store() {
        return store;
    }

    /// What the database weighs on the disk by now.
    long megabytes() {
        try {
            return Files.size(file) >> 20;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Home anyHome() {
        return remembered.get(random.nextInt(remembered.size()));
    }

    /// Of somebody who told one.
    Phone anyPhone() {
        return Stream.generate(this::anyHome)
                .flatMap(home -> home.contacts().stream())
                .findFirst()
                .orElseThrow()
                .phone();
    }

    Resident anybody() {
        List<Resident> members = anyHome().members();
        return members.get(random.nextInt(members.size()));
    }

    /// What somebody is found by, as the store has it.
    String key(Resident resident, String column) {
        String sql = "select " + column + " from resident_entry where person_id = ?";
        try (PreparedStatement statement = plain.prepareStatement(sql)) {
            statement.setString(1, resident.personId().text());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection plain() {
        return plain;
    }

    @Override
    public void close() {
        try {
            plain.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        store.close();
    }
}
