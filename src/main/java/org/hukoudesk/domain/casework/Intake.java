package org.hukoudesk.domain.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.hukoudesk.domain.code.OrganCode;

/// What the window took in. `file` is the text the acceptor signed, `fileHash` its SHA-256 in hex; `provisional` marks
/// a deadline in a year whose calendar is not published (暂定).
@Embeddable
public record Intake(
        String itemKey,
        OrganCode organ,
        OfficerId acceptor,
        Instant acceptedAt,
        @Column(columnDefinition = "text") String file,
        String fileHash,
        Promise promise) {

    @Embeddable
    public record Promise(LocalDate deadline, boolean provisional) {}
}
