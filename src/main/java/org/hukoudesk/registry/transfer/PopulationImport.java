package org.hukoudesk.registry.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.registry.feed.NewsBell;
import org.hukoudesk.registry.rows.ContentHash;
import org.hukoudesk.registry.rows.FileFormat;
import org.hukoudesk.registry.rows.LineReader;
import org.hukoudesk.registry.rows.RowFormat;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.audit.AuditEvent;
import org.hukoudesk.store.transfer.ImportRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a station's existing population from a file into the register, a batch of households in one transaction with
/// the
/// place in the file behind it: killed anywhere and called again, it goes on there. The same file is never taken twice.
public final class PopulationImport {

    private static final Logger LOG = LoggerFactory.getLogger(PopulationImport.class);
    private static final int BUFFER_BYTES = 1 << 20;

    private final Store store;
    private final Clock clock;
    private final NewsBell bell;
    private final Catalogue catalogue;
    private final SecureRandom random = new SecureRandom();

    public PopulationImport(Store store, Clock clock, NewsBell bell, Catalogue catalogue) {
        this.store = store;
        this.clock = clock;
        this.bell = bell;
        this.catalogue = catalogue;
    }

    /// What came of an import.
    public sealed interface Answer {

        /// The whole file was read, now or by an earlier call.
        ///
        /// @param report where the rejected rows are named
        record Finished(ImportRun run, Path report) implements Answer {}

        /// The file is none of ours: nothing of it was read.
        record Unfit(Fault fault, String name) implements Answer {}
    }

    /// Why a file is none of ours.
    public enum Fault {
        /// Neither `.csv` nor `.jsonl`.
        UNKNOWN_FORMAT,
        NO_SUCH_FILE,
        /// The first line names a column that is not known, stands twice or is missing; the name goes with it.
        COLUMNS
    }

    /// Households become those of the officer's organ.
    ///
    /// @param progress told after every transaction
    public Answer take(Path file, Officer by, Consumer<ImportRun> progress) {
        if (!Files.isRegularFile(file)) {
            return new Answer.Unfit(Fault.NO_SUCH_FILE, "");
        }
        Optional<FileFormat> format = FileFormat.of(file);
        if (format.isEmpty()) {
            return new Answer.Unfit(Fault.UNKNOWN_FORMAT, "");
        }
        return switch (format.get().opened(file, catalogue)) {
            case FileFormat.Opened.Wrong(String name) -> new Answer.Unfit(Fault.COLUMNS, name);
            case FileFormat.Opened.Rows(RowFormat rows, ImportRun.Place first) -> {
                ImportRun run = begun(hash(file), by, first);
                ImportRun done = run.finishedAt().isPresent() ? run : taken(new Taking(file, rows, run, by), progress);
                yield new Answer.Finished(done, new RejectionReport(store).write(done, file));
            }
        };
    }

    private record Taking(Path file, RowFormat rows, ImportRun run, Officer by) {}

    private static String hash(Path file) {
        MessageDigest digest = ContentHash.sha256();
        try (InputStream input = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            while (input.read(buffer) >= 0) {
                // the stream digests what it reads
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private ImportRun begun(String hash, Officer by, ImportRun.Place first) {
        return store.write(tx -> {
            Optional<ImportRun> known = tx.imports().ofFile(by.organ(), hash);
            known.filter(run -> run.finishedAt().isEmpty()).ifPresent(run -> {
                run.resume();
                tx.imports().update(run);
            });
            return known.orElseGet(() -> newRun(tx, hash, by, first));
        });
    }

    private ImportRun newRun(Tx tx, String hash, Officer by, ImportRun.Place first) {
        var key = new ImportRun.Key(by.organ().county(), LineIds.newImport(clock, random));
        var run = new ImportRun(key, by.organ(), hash, by.id(), now());
        run.advance(first, ImportRun.Counts.NONE, run.contentHash());
        tx.imports().add(run);
        return run;
    }

    private ImportRun taken(Taking taking, Consumer<ImportRun> progress) {
        var check = new RowCheck(catalogue, new LineIds(taking.run().id().importId()));
        ImportRun.Place from = taking.run().place();
        try (var lines = new LineReader(taking.file(), from)) {
            var batches = new BatchReader(lines, taking.rows(), check, from);
            Optional<BatchReader.Batch> batch = batches.next();
            ImportRun run = taking.run();
            while (batch.isPresent()) {
                run = entered(taking, run.place(), batch.get());
                progress.accept(run);
                batch = batches.next();
            }
        }
        ImportRun finished = store.write(tx -> {
            ImportRun run = tx.imports()
                    .ofFile(taking.by().organ(), taking.run().fileHash())
                    .orElseThrow();
            run.finish(now());
            tx.imports().update(run);
            return run;
        });
        LOG.info("Import {} by {}: {}", finished.id().importId(), taking.by(), finished.counts());
        return finished;
    }

    /// @param from where the batch begins; somebody else who takes the same file at the same time stands elsewhere
    private ImportRun entered(Taking taking, ImportRun.Place from, BatchReader.Batch batch) {
        Instant at = now();
        Entered entered = store.write(tx -> {
            ImportRun run = tx.imports()
                    .ofFile(taking.by().organ(), taking.run().fileHash())
                    .orElseThrow();
            if (!run.place().equals(from)) {
                throw new IllegalStateException("another import takes this file now");
            }
            var entry = new BatchEntry(tx, run, taking.by(), at);
            Set<String> heardBy = entry.enter(batch);
            audit(tx, run, from, entry.counts());
            return new Entered(run, heardBy);
        });
        bell.ring(entered.heardBy());
        return entered.run();
    }

    private record Entered(ImportRun run, Set<String> heardBy) {}

    /// One link for a batch: each act of it names the import, and the import the lines.
    private void audit(Tx tx, ImportRun run, ImportRun.Place from, ImportRun.Counts counts) {
        String detail = String.format(
                Locale.ROOT,
                "{\"file\":\"%s\",\"lines\":\"%d-%d\",\"residents\":%d,\"households\":%d,\"rejected\":%d,\"content\":\"%s\"}",
                run.fileHash(),
                from.line(),
                run.place().line() - 1,
                counts.residents(),
                counts.households(),
                counts.rejected(),
                run.contentHash());
        var event = new AuditEvent(
                now(), run.officer().text(), "register.import", run.id().importId(), detail);
        tx.audit().append(run.id().county(), event);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
