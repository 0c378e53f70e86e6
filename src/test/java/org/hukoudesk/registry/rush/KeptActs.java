package org.hukoudesk.registry.rush;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hukoudesk.store.StoreSettings;

/// The acts in a store, read past the program that wrote them.
record KeptActs(List<Kept> all) {

    /// Done on an intake or its end, besides what the message asks for.
    private static final Set<String> ASIDE = Set.of("LOCK", "UNLOCK");

    /// Instead of a message, where a household was entered.
    private static final String BACKFILL = "backfill";

    /// @param message that brought it about
    record Kept(String id, String kind, String message) {}

    KeptActs {
        all = List.copyOf(all);
    }

    static KeptActs in(StoreSettings settings) {
        List<Kept> acts = new ArrayList<>();
        try (Connection connection = connection(settings);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select act_id, kind, message_id from act_record")) {
            while (rows.next()) {
                acts.add(new Kept(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new KeptActs(acts);
    }

    /// As the test of the check does: a row no act would write.
    static void spoil(StoreSettings settings, String sql) {
        try (Connection connection = connection(settings);
                Statement statement = connection.createStatement()) {
            if (statement.executeUpdate(sql) == 0) {
                throw new IllegalStateException("nothing to spoil");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connection(StoreSettings settings) throws SQLException {
        return switch (settings) {
            case StoreSettings.PostgreSql(String url, String user, String password) ->
                DriverManager.getConnection(url, user, password);
            case StoreSettings.InMemory(String name) ->
                DriverManager.getConnection("jdbc:h2:mem:" + name, "desk", "desk");
            case StoreSettings.PlainFile(var file, String system) ->
                DriverManager.getConnection("jdbc:h2:" + system + file.toAbsolutePath(), "desk", "desk");
            case StoreSettings.EncryptedFile _ -> throw new IllegalStateException("not a registry's");
        };
    }

    /// Where the acts and the answers do not agree: nothing that was said to be done is missing, nothing
    /// that was refused is there.
    List<String> faults(List<Answer> answers) {
        Map<String, List<Kept>> byMessage = all.stream().collect(Collectors.groupingBy(Kept::message));
        List<String> faults = new ArrayList<>();
        for (Answer answer : answers) {
            List<Kept> kept = byMessage.getOrDefault(answer.messageId(), List.of());
            List<String> asked = kept.stream()
                    .filter(act -> !ASIDE.contains(act.kind()))
                    .map(Kept::id)
                    .toList();
            boolean named = answer.actId().isEmpty() || asked.contains(answer.actId());
            if (!answer.isDone() && !kept.isEmpty()) {
                faults.add("refused, and yet there is " + kept + ": " + answer);
            } else if (asked.size() != answer.acts() || !named) {
                faults.add("said to be done, but there is " + kept + ": " + answer);
            }
        }
        return faults;
    }

    /// Messages that brought something about.
    Set<String> messages() {
        return all.stream()
                .map(Kept::message)
                .filter(message -> !message.equals(BACKFILL))
                .collect(Collectors.toSet());
    }

    /// How often each kind was done, for the messages of these answers.
    Map<String, Integer> kinds(List<Answer> answers) {
        Set<String> messages = answers.stream().map(Answer::messageId).collect(Collectors.toSet());
        Map<String, Integer> kinds = new TreeMap<>();
        all.stream()
                .filter(act -> messages.contains(act.message()))
                .forEach(act -> kinds.merge(act.kind(), 1, Integer::sum));
        return kinds;
    }
}
