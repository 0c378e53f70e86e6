package org.hukoudesk.store.station;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One sheet side, one printer job, one blank.
@Entity
public class PrintRow {

    /// Enough for a clerk's sentence.
    private static final int REASON_CHARS = 200;

    @Id
    @Column(length = 36)
    private String jobName;

    @Embedded
    private PrintOrder printOrder;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private PrintState state;

    private @Nullable Integer ippJobId;

    @Column(nullable = false, updatable = false)
    private Instant preparedAt;

    @Column(nullable = false)
    private Instant changedAt;

    @Column(length = REASON_CHARS)
    private @Nullable String reason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PrintRow() {}

    /// @param jobName UUID given to the printer as job name, so that a restart can ask for it
    public PrintRow(String jobName, PrintOrder order, Instant preparedAt) {
        this.jobName = jobName;
        this.printOrder = order;
        this.state = PrintState.PREPARED;
        this.preparedAt = preparedAt.truncatedTo(ChronoUnit.MICROS);
        this.changedAt = this.preparedAt;
    }

    public void spooled(int jobId, Instant at) {
        move(PrintState.SPOOLED, at);
        ippJobId = jobId;
    }

    public void confirmed(Instant at) {
        move(PrintState.CONFIRMED, at);
    }

    /// @param why code of what left it open
    public void unknown(String why, Instant at) {
        move(PrintState.UNKNOWN, at);
        reason = cut(why);
    }

    public void issued(Instant at) {
        move(PrintState.ISSUED, at);
    }

    /// @param why code of how the sheet was spoiled, or that it never came out
    public void voided(String why, Instant at) {
        move(PrintState.VOIDED, at);
        reason = cut(why);
    }

    private void move(PrintState next, Instant at) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("print job " + jobName + " cannot go from " + state + " to " + next);
        }
        state = next;
        changedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    private static String cut(String why) {
        return why.substring(0, Math.min(why.length(), REASON_CHARS));
    }

    public String jobName() {
        return jobName;
    }

    public PrintOrder order() {
        return printOrder;
    }

    public PrintState state() {
        return state;
    }

    public Optional<Integer> ippJobId() {
        return Optional.ofNullable(ippJobId);
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
