package org.hukoudesk.store.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.hukoudesk.store.StoreException;
import org.hukoudesk.store.StoreKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BlobFilesTest {

    private static final Path ROOT = Path.of("/disk/blobs");

    @TempDir
    Path folder;

    private final StoreKey key = StoreKey.random(new SecureRandom());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 65_535, 65_536, 65_537, 131_072, 1_000_003})
    void givesBackAContentOfAnyLength(int length) throws IOException {
        byte[] content = content(length);
        for (BlobFiles blobs : List.of(encrypted(), plain())) {
            BlobName name = blobs.put(new ByteArrayInputStream(content));

            assertThat(name).isEqualTo(BlobName.of(content));
            assertThat(blobs.read(name)).isEqualTo(content);
            assertThat(blobs.size(name)).isEqualTo(length);
            try (InputStream in = blobs.open(name)) {
                assertThat(in.readAllBytes()).isEqualTo(content);
            }
        }
    }

    @Test
    void leavesNothingReadableOnTheDisk() throws IOException {
        BlobName name = encrypted().put(stream("clear text marker".repeat(10)));

        byte[] file = Files.readAllBytes(fileOf(name));

        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("marker");
    }

    @Test
    void noticesEveryKindOfDamage() throws IOException {
        byte[] content = content(AesSealing.CHUNK_BYTES * 2);
        BlobFiles blobs = encrypted();
        BlobName name = blobs.put(new ByteArrayInputStream(content));
        byte[] whole = Files.readAllBytes(fileOf(name));
        int sealedChunk = AesSealing.CHUNK_BYTES + AesSealing.TAG_BYTES;
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;

        for (byte[] damaged : List.of(
                flipped,
                Arrays.copyOf(whole, 10),
                Arrays.copyOf(whole, AesSealing.SALT_BYTES),
                Arrays.copyOf(whole, AesSealing.SALT_BYTES + sealedChunk),
                Arrays.copyOf(whole, whole.length + 1))) {
            Files.write(fileOf(name), damaged);

            assertThatThrownBy(() -> blobs.read(name)).isInstanceOf(StoreException.class);
        }
    }

    @Test
    void refusesWhatIsTooLongAndLeavesNoName() {
        BlobFiles blobs = plain();

        assertThatThrownBy(() -> blobs.put(endless())).isInstanceOf(StoreException.class);
    }

    @Test
    void takesAnUploadInPiecesAndChecksItsHash() {
        byte[] content = content(150_000);
        BlobName name = BlobName.of(content);
        Uploads uploads = encrypted().uploads();

        assertThat(uploads.state(name)).isEqualTo(new Upload.Growing(0));
        assertThat(uploads.append(name, 0, Arrays.copyOf(content, 70_001))).isEqualTo(new Upload.Growing(70_001));
        assertThat(encrypted().uploads().state(name)).isEqualTo(new Upload.Growing(70_001));
        assertThat(uploads.append(name, 70_000, new byte[] {1})).isEqualTo(new Upload.WrongOffset(70_001));
        assertThat(uploads.append(name, 70_001, Arrays.copyOfRange(content, 70_001, 150_000)))
                .isEqualTo(new Upload.Growing(150_000));
        assertThat(uploads.finish(name)).isEqualTo(new Upload.Complete(150_000));
        assertThat(encrypted().read(name)).isEqualTo(content);
        assertThat(uploads.state(name)).isEqualTo(new Upload.Complete(150_000));
    }

    @Test
    void throwsAnUploadAwayWhoseHashIsWrong() {
        BlobName name = BlobName.of(content(100));
        Uploads uploads = plain().uploads();
        uploads.append(name, 0, content(99));

        assertThat(uploads.finish(name)).isEqualTo(new Upload.WrongContent());
        assertThat(uploads.state(name)).isEqualTo(new Upload.Growing(0));
        assertThat(plain().has(name)).isFalse();
    }

    @Test
    void refusesAPieceThatIsTooLong() {
        Uploads uploads = plain().uploads();

        assertThat(uploads.append(BlobName.of(content(1)), 0, new byte[Uploads.MAX_PIECE_BYTES + 1]))
                .isEqualTo(new Upload.TooLong(Uploads.MAX_PIECE_BYTES));
    }

    @Test
    void losesNothingThatWasNamedAtWhateverMomentThePowerIsCut() {
        byte[] content = content(70_000);

        int cuts = cutAtEveryOperation(blobs -> Optional.of(blobs.put(new ByteArrayInputStream(content))));

        assertThat(cuts).isGreaterThan(8);
    }

    @Test
    void losesNoCompleteUploadAtWhateverMomentThePowerIsCut() {
        byte[] content = content(70_000);
        BlobName name = BlobName.of(content);

        int cuts = cutAtEveryOperation(blobs -> {
            blobs.uploads().append(name, 0, Arrays.copyOf(content, 40_000));
            blobs.uploads().append(name, 40_000, Arrays.copyOfRange(content, 40_000, 70_000));
            return blobs.uploads().finish(name) instanceof Upload.Complete ? Optional.of(name) : Optional.empty();
        });

        assertThat(cuts).isGreaterThan(20);
    }

    @Test
    void keepsEveryAcknowledgedPieceThroughAPowerCut() {
        ForgetfulDisk disk = new ForgetfulDisk(Path.of("/disk"));
        BlobName name = BlobName.of(content(20));
        BlobFiles.encrypted(disk, ROOT, key).uploads().append(name, 0, content(10));

        disk.powerUp();

        assertThat(BlobFiles.encrypted(disk, ROOT, key).uploads().state(name)).isEqualTo(new Upload.Growing(10));
    }

    @Test
    void forgetsWhatWasNeverSynced() throws IOException {
        ForgetfulDisk disk = new ForgetfulDisk(Path.of("/disk"));
        try (var out = disk.write(Path.of("/disk/unsynced"))) {
            out.write(1);
        }
        try (var out = disk.write(Path.of("/disk/named"))) {
            out.write(1);
        }
        disk.syncFolder(Path.of("/disk"));
        try (var out = disk.write(Path.of("/disk/late"))) {
            out.write(1);
        }
        disk.sync(Path.of("/disk/late"));

        disk.powerUp();

        assertThat(disk.exists(Path.of("/disk/late"))).isFalse();
        assertThat(disk.size(Path.of("/disk/named"))).isZero();
    }

    /// Runs the work once for every operation it makes, cutting the power there.
    private int cutAtEveryOperation(Function<BlobFiles, Optional<BlobName>> work) {
        int cut = 0;
        boolean dark = true;
        while (dark) {
            ForgetfulDisk disk = new ForgetfulDisk(Path.of("/disk"));
            disk.cutPowerAfter(cut++);
            Optional<BlobName> named = Optional.empty();
            try {
                named = work.apply(BlobFiles.encrypted(disk, ROOT, key));
            } catch (StoreException e) {
                assertThat(disk.isDark()).isTrue();
            }
            dark = disk.isDark();
            disk.powerUp();
            BlobFiles after = BlobFiles.encrypted(disk, ROOT, key);
            named.ifPresent(name -> assertThat(BlobName.of(after.read(name))).isEqualTo(name));
            assertEveryNameLeadsToItsContent(disk, after);
            assertThat(named.isPresent() || dark).isTrue();
        }
        return cut;
    }

    private static void assertEveryNameLeadsToItsContent(ForgetfulDisk disk, BlobFiles blobs) {
        for (Path first : disk.list(ROOT)) {
            if (first.getFileName().toString().length() == 2) {
                disk.list(first).stream()
                        .flatMap(second -> disk.list(second).stream())
                        .map(file -> new BlobName(file.getFileName().toString()))
                        .forEach(name ->
                                assertThat(BlobName.of(blobs.read(name))).isEqualTo(name));
            }
        }
    }

    private BlobFiles encrypted() {
        return BlobFiles.encrypted(Disk.ofThisMachine(), folder.resolve("sealed"), key);
    }

    private BlobFiles plain() {
        return BlobFiles.plain(Disk.ofThisMachine(), folder.resolve("plain"));
    }

    private Path fileOf(BlobName name) {
        return new Folders(Disk.ofThisMachine(), folder.resolve("sealed")).file(name);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return length;
            }
        };
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }
}
