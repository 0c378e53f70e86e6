package org.hukoudesk.registry.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hukoudesk.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A registry in the middle of a rush is killed again and again, on one store: whatever it said was done is
/// there, and nothing is half done. The subclass kills the registry of a PostgreSQL that lives on.
class KilledRushTest {

    private static final long SEED = 20261128;
    private static final int KILLS = 3;

    /// A kill comes after so many answers, and at most as many again.
    private static final int ANSWERS = 30;

    /// One of each workstation may have been done and not be answered yet.
    private static final int UNDER_WAY = 4;

    @TempDir
    Path folder;

    StoreSettings newDatabase() {
        return new StoreSettings.PlainFile(folder.resolve("registry"));
    }

    @Test
    void whatWasSaidToBeDoneOutlivesEveryKill() throws Exception {
        StoreSettings settings = newDatabase();
        var random = new Random(SEED);
        List<Answer> answers = new ArrayList<>();

        for (int kill = 1; kill <= KILLS; kill++) {
            int before = answers.size();
            answers.addAll(killed(settings, kill, random));

            assertThat(answers.size()).isGreaterThanOrEqualTo(before + ANSWERS);
            assertSound(settings, answers, kill);
        }
        assertThat(answers).noneMatch(Answer::isBroken).anyMatch(answer -> answer.acts() > 0);
    }

    private static void assertSound(StoreSettings settings, List<Answer> answers, int kills) {
        try (var office = new RushOffice(settings, kills)) {
            List<String> said = new ArrayList<>();
            assertThat(office.check(said::add).holds()).as(said.toString()).isTrue();
            KeptActs kept = KeptActs.in(settings);
            assertThat(kept.faults(answers)).isEmpty();
            Set<String> answered = answers.stream().map(Answer::messageId).collect(Collectors.toSet());
            assertThat(kept.messages())
                    .filteredOn(message -> !answered.contains(message))
                    .hasSizeLessThanOrEqualTo(UNDER_WAY * kills);
        }
    }

    private List<Answer> killed(StoreSettings settings, int round, Random random)
            throws IOException, InterruptedException {
        int last = ANSWERS + random.nextInt(ANSWERS);
        Process registry = start(settings, round, random.nextLong());
        List<Answer> answers = new ArrayList<>();
        try (BufferedReader lines = registry.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                KilledRush.answer(line).forEach(answers::add);
                if (answers.size() == last) {
                    // Not the process itself, which would throw away the answers still in the pipe.
                    registry.toHandle().destroyForcibly();
                }
            }
        } finally {
            registry.destroyForcibly().waitFor();
        }
        return answers;
    }

    private static Process start(StoreSettings settings, int round, long seed) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledRush.class.getName(),
                String.valueOf(round),
                String.valueOf(seed)));
        command.addAll(KilledRush.arguments(settings));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
