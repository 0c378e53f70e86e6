package org.hukoudesk.registry.rush;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hukoudesk.store.StoreSettings;

/// A registry with its workstations that works for ever and says each answer, until it is killed.
///
/// Arguments: the round, the seed, and where the store is: one file, or address, user and password of
/// PostgreSQL.
final class KilledRush {

    private static final String NONE = "-";
    private static final Pattern LINE = Pattern.compile("answer (\\S+) (\\S+) (\\d) (\\S+)");

    private KilledRush() {}

    static void main(String... args) {
        int round = Integer.parseInt(args[0]);
        var office = new RushOffice(settings(List.of(args).subList(2, args.length)), round);
        var rush = new Rush(
                office, round, new Random(Long.parseLong(args[1])), answer -> System.out.println(line(answer)));
        while (true) {
            rush.turn();
        }
    }

    private static StoreSettings settings(List<String> where) {
        return where.size() == 1
                ? new StoreSettings.PlainFile(Path.of(where.getFirst()))
                : new StoreSettings.PostgreSql(where.get(0), where.get(1), where.get(2));
    }

    static List<String> arguments(StoreSettings settings) {
        return switch (settings) {
            case StoreSettings.PlainFile(Path file, String _) -> List.of(file.toString());
            case StoreSettings.PostgreSql(String url, String user, String password) -> List.of(url, user, password);
            case StoreSettings.InMemory _, StoreSettings.EncryptedFile _ ->
                throw new IllegalArgumentException("not seen from another process");
        };
    }

    private static String line(Answer answer) {
        String code = answer.code().isEmpty() ? NONE : answer.code().replace(' ', '_');
        String act = answer.actId().isEmpty() ? NONE : answer.actId();
        return "answer " + answer.messageId() + " " + code + " " + answer.acts() + " " + act;
    }

    /// The answer a line tells; none of a log line, or of one that was cut.
    static Stream<Answer> answer(String line) {
        Matcher told = LINE.matcher(line);
        return told.matches()
                ? Stream.of(new Answer(
                        told.group(1),
                        told.group(2).equals(NONE) ? "" : told.group(2),
                        Integer.parseInt(told.group(3)),
                        told.group(4).equals(NONE) ? "" : told.group(4)))
                : Stream.empty();
    }
}
