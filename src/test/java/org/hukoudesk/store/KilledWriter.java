package org.hukoudesk.store;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.hukoudesk.store.blob.BlobFiles;
import org.hukoudesk.store.blob.BlobName;
import org.hukoudesk.store.blob.Disk;
import org.hukoudesk.store.station.Draft;

/// A program that saves for ever and says what it has saved, until it is killed.
final class KilledWriter {

    private KilledWriter() {}

    static void main(String... args) {
        Path folder = Path.of(args[0]);
        StoreKey key = StoreKey.ofHex(args[1]);
        BlobFiles blobs = BlobFiles.encrypted(Disk.ofThisMachine(), folder.resolve("blobs"), key);
        Store store = Store.open(new StoreSettings.EncryptedFile(folder.resolve("desk"), key), StoreRole.STATION);
        for (int number = 0; true; number++) {
            String id = "d" + number;
            BlobName blob = blobs.put(new ByteArrayInputStream(content(id)));
            store.change(tx -> tx.drafts().add(new Draft(id, "item", "officer-1", blob.hex(), Instant.EPOCH)));
            System.out.println(id);
        }
    }

    static byte[] content(String id) {
        return ("scan of " + id).repeat(500).getBytes(StandardCharsets.UTF_8);
    }
}
