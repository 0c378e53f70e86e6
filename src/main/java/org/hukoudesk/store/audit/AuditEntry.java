package org.hukoudesk.store.audit;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/// One link: an event and the hash that ties it to the one before. Appended, never updated.
@Entity
public class AuditEntry {

    @EmbeddedId
    private AuditKey key;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false, length = 64)
    private String actor;

    @Column(nullable = false, updatable = false, length = 64)
    private String action;

    @Column(nullable = false, updatable = false, length = 128)
    private String subject;

    @Column(nullable = false, updatable = false, length = 4000)
    private String detail;

    @Column(nullable = false, updatable = false, length = 64)
    private String previousHash;

    @Column(nullable = false, updatable = false, length = 64)
    private String hash;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected AuditEntry() {}

    AuditEntry(AuditKey key, AuditEvent event, String previousHash) {
        this.key = key;
        // Microseconds are what both engines keep; the hash must survive the way through the column.
        this.at = event.at().truncatedTo(ChronoUnit.MICROS);
        this.actor = event.actor();
        this.action = event.action();
        this.subject = event.subject();
        this.detail = event.detail();
        this.previousHash = previousHash;
        this.hash = computedHash();
    }

    /// SHA-256 over the previous hash and every field, each led by its length so that no two entries read alike.
    String computedHash() {
        MessageDigest digest = sha256();
        String[] fields = {
            previousHash, key.chain(), Long.toString(key.seq()), at.toString(), actor, action, subject, detail
        };
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    public long seq() {
        return key.seq();
    }

    public AuditEvent event() {
        return new AuditEvent(at, actor, action, subject, detail);
    }

    public String previousHash() {
        return previousHash;
    }

    public String hash() {
        return hash;
    }
}
