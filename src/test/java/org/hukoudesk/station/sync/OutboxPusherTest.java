package org.hukoudesk.station.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import org.hukoudesk.contract.link.Envelope;
import org.hukoudesk.contract.link.LinkLimits;
import org.hukoudesk.contract.link.Problem;
import org.hukoudesk.contract.link.ProblemCode;
import org.hukoudesk.contract.message.SettleCase;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.blob.BlobFiles;
import org.hukoudesk.store.blob.BlobName;
import org.hukoudesk.store.station.OutboxMessage;
import org.hukoudesk.store.station.OutboxState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutboxPusherTest {

    @TempDir
    private Path folder;

    private final Store store = SyncSamples.store();
    private final ScriptedLink link = new ScriptedLink();
    private BlobFiles blobs;

    @BeforeEach
    void openBlobs() {
        blobs = BlobFiles.plain(folder.resolve("blobs"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void messagesOfOneCaseLeaveInOrderAndKeepTheirAnswers() {
        String first = post("A");
        String second = post("A");

        push(SyncSamples.NOON);

        assertThat(link.asked).containsExactly(first, second);
        assertThat(row(second).answer()).contains(ScriptedLink.YES);
        assertThat(row(second).state()).isEqualTo(OutboxState.SENT);
    }

    @Test
    void aPassingRefusalIsTriedAgainAfterTheTimeAskedFor() {
        String id = post("A");
        Problem busy = Problem.of(ProblemCode.TOO_MANY, "");
        link.answers.add(new Reply.Refused<>(busy, Optional.of(Duration.ofSeconds(90))));

        push(SyncSamples.NOON);
        push(SyncSamples.NOON.plusSeconds(89));
        assertThat(row(id).attempts()).isEqualTo(1);
        assertThat(row(id).problemCode()).contains("too-many");

        push(SyncSamples.NOON.plusSeconds(90));
        assertThat(row(id).state()).isEqualTo(OutboxState.SENT);
        assertThat(link.asked).containsExactly(id, id);
    }

    @Test
    void aRefusalForGoodWaitsForAPersonAndHoldsBackOnlyItsCase() {
        String refused = post("A");
        String behind = post("A");
        link.answers.add(ScriptedLink.refusal(ProblemCode.SIGNATURE_INVALID));
        push(SyncSamples.NOON);
        String other = post("B");

        Duration rest = push(SyncSamples.NOON);

        assertThat(row(refused).state()).isEqualTo(OutboxState.NEEDS_YOU);
        assertThat(row(refused).problemCode()).contains("signature-invalid");
        assertThat(row(refused).problemText()).contains("here");
        assertThat(row(behind).state()).isEqualTo(OutboxState.PENDING);
        assertThat(row(other).state()).isEqualTo(OutboxState.SENT);
        assertThat(rest).isPositive();
    }

    @Test
    void aSilentLineEndsTheRoundAndEverythingLeavesLater() {
        link.down = true;
        String id = post("A");
        String other = post("B");

        assertThat(push(SyncSamples.NOON)).isPositive();
        assertThat(row(id).attempts() + row(other).attempts()).isEqualTo(1);

        link.down = false;
        push(SyncSamples.NOON.plus(Backoff.LONGEST));
        assertThat(row(id).state()).isEqualTo(OutboxState.SENT);
        assertThat(row(other).state()).isEqualTo(OutboxState.SENT);
    }

    @Test
    void scansTravelFirstAndGoOnWhereTheRegistryStands() {
        byte[] scan = new byte[LinkLimits.BLOB_CHUNK * 2 + 7];
        new Random(7).nextBytes(scan);
        BlobName name = blobs.put(new ByteArrayInputStream(scan));
        link.held.put(name.hex(), (long) LinkLimits.BLOB_CHUNK);
        String id = post(SyncSamples.envelope("case.submit", SyncSamples.submit("A", name.hex())), "A");

        push(SyncSamples.NOON);

        assertThat(link.asked)
                .containsExactly("chunk at " + LinkLimits.BLOB_CHUNK, "chunk at " + 2 * LinkLimits.BLOB_CHUNK, id);
    }

    @Test
    void aScanThatIsNotHereNeedsAPerson() {
        String id = post(SyncSamples.envelope("case.submit", SyncSamples.submit("A", "0".repeat(64))), "A");

        push(SyncSamples.NOON);

        assertThat(row(id).problemCode()).contains("scan-missing");
        assertThat(link.asked).isEmpty();
    }

    @Test
    void pausesGrowToACapAndNeverUndercutTheRegistry() {
        Backoff backoff = new Backoff(new Random(3));
        for (int failures = 0; failures < 200; failures++) {
            assertThat(backoff.after(failures, Optional.empty())).isBetween(Duration.ofMillis(200), Backoff.LONGEST);
        }
        assertThat(backoff.after(0, Optional.empty())).isLessThanOrEqualTo(Backoff.FIRST);
        assertThat(backoff.after(0, Optional.of(Duration.ofHours(1)))).isEqualTo(Duration.ofHours(1));
    }

    private String post(String caseNo) {
        return post(SyncSamples.envelope("case.settle", new SettleCase(caseNo)), caseNo);
    }

    private String post(Envelope envelope, String caseNo) {
        store.change(tx -> Posting.post(tx, envelope, caseNo));
        return envelope.messageId();
    }

    private Duration push(Instant at) {
        Clock clock = Clock.fixed(at, ZoneOffset.UTC);
        Backoff backoff = new Backoff(new Random(1));
        return new OutboxPusher(store, link, new BlobSender(link, blobs), new Line(clock), backoff, clock, () -> {})
                .push();
    }

    private OutboxMessage row(String id) {
        return store.read(tx -> tx.outbox().byId(id)).orElseThrow();
    }
}
