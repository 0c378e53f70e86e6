package org.hukoudesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.store.blob.BlobFiles;
import org.hukoudesk.store.blob.BlobName;
import org.hukoudesk.store.blob.Disk;
import org.hukoudesk.store.station.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KillTest {

    /// Enough commits for H2 to be in the middle of some background write when it is killed.
    private static final int ACKNOWLEDGED = 100;

    @TempDir
    Path folder;

    private final StoreKey key = StoreKey.random(new SecureRandom());

    @Test
    void keepsEverythingThatWasSaidSavedWhenTheProgramIsKilled() throws Exception {
        List<String> acknowledged = killedAfter(ACKNOWLEDGED);

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED);
        BlobFiles blobs = BlobFiles.encrypted(Disk.ofThisMachine(), folder.resolve("blobs"), key);
        try (Store store =
                Store.open(new StoreSettings.EncryptedFile(folder.resolve("desk"), key), StoreRole.STATION)) {
            for (String id : acknowledged) {
                Optional<Draft> draft = store.read(tx -> tx.drafts().byId(id));
                assertThat(draft).as(id).isPresent();
                BlobName blob = new BlobName(draft.get().document());
                assertThat(blobs.read(blob)).isEqualTo(KilledWriter.content(id));
            }
        }
    }

    private List<String> killedAfter(int count) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString(),
                        HexFormat.of().formatHex(key.bytes()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader lines = writer.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.matches("d\\d+")) {
                    acknowledged.add(line);
                }
                if (acknowledged.size() == count) {
                    // Not the process itself, which would throw away the acknowledgements still in the pipe.
                    writer.toHandle().destroyForcibly();
                }
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
        return acknowledged;
    }
}
