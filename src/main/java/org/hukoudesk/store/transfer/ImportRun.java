package org.hukoudesk.store.transfer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.code.OrganCode;
import org.jspecify.annotations.Nullable;

/// How far one file has come into the register of one organ. It advances in the transaction that writes what it counts,
/// so
/// that a killed import goes on exactly behind the last row it took or rejected.
@Entity
@Table(name = "import_run")
public final class ImportRun {

    @EmbeddedId
    private Key id;

    private OrganCode organ;
    private String fileHash;
    private OfficerId officer;
    private Instant startedAt;
    private @Nullable Instant finishedAt;
    private int resumed;
    private long nextLine;
    private long nextByte;
    private long residents;
    private long households;
    private long rejected;
    private String contentHash;

    @Version
    private int revision;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    ImportRun() {}

    /// @param fileHash SHA-256 of the whole file, by which a resumed import knows it again
    public ImportRun(Key id, OrganCode organ, String fileHash, OfficerId officer, Instant startedAt) {
        this.id = id;
        this.organ = organ;
        this.fileHash = fileHash;
        this.officer = officer;
        this.startedAt = startedAt;
        this.nextLine = 1;
        this.contentHash = "0".repeat(64);
    }

    @Embeddable
    public record Key(String county, String importId) implements Serializable {}

    /// Where to read on.
    ///
    /// @param line counted from 1
    /// @param offset in bytes from the beginning of the file
    public record Place(long line, long offset) {}

    /// What was taken and what not.
    public record Counts(long residents, long households, long rejected) {

        public static final Counts NONE = new Counts(0, 0, 0);

        public Counts plus(Counts more) {
            return new Counts(residents + more.residents, households + more.households, rejected + more.rejected);
        }
    }

    public Key id() {
        return id;
    }

    public OrganCode organ() {
        return organ;
    }

    public OfficerId officer() {
        return officer;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public String fileHash() {
        return fileHash;
    }

    public Place place() {
        return new Place(nextLine, nextByte);
    }

    public Counts counts() {
        return new Counts(residents, households, rejected);
    }

    /// How often it went on after an interruption.
    public int resumed() {
        return resumed;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /// Of all residents taken so far.
    public String contentHash() {
        return contentHash;
    }

    public void advance(Place next, Counts more, String nextContentHash) {
        mustBeOpen();
        nextLine = next.line();
        nextByte = next.offset();
        Counts all = counts().plus(more);
        residents = all.residents();
        households = all.households();
        rejected = all.rejected();
        contentHash = nextContentHash;
    }

    public void resume() {
        mustBeOpen();
        resumed++;
    }

    public void finish(Instant at) {
        mustBeOpen();
        finishedAt = at;
    }

    private void mustBeOpen() {
        if (finishedAt != null) {
            throw new IllegalStateException("import " + id.importId() + " is finished");
        }
    }
}
