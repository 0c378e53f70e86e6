package org.hukoudesk.domain.residence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hukoudesk.domain.casework.OfficerId;

/// Something that happened to a residence permit; appended, never changed.
@Entity
@Table(name = "residence_permit_event")
public final class ResidencePermitEvent {

    /// As wide as the column.
    public static final int MAX_NOTE = 200;

    @EmbeddedId
    private Key id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate happenedOn;

    @Embedded
    private OfficerId officer;

    private String caseNo;

    private String note;

    @SuppressWarnings("NullAway.Init")
    ResidencePermitEvent() {}

    /// @throws IllegalArgumentException if the note is longer than its column: nothing written is cut
    ResidencePermitEvent(Key id, Kind kind, ResidenceContext by, String note) {
        if (note.length() > MAX_NOTE) {
            throw new IllegalArgumentException("a note of " + note.length() + " characters");
        }
        this.id = id;
        this.kind = kind;
        this.happenedOn = by.day();
        this.officer = by.officer();
        this.caseNo = by.caseNo();
        this.note = note;
    }

    @Embeddable
    public record Key(String county, String permitNo, int ordinal) implements Serializable {}

    /// The messages of GA/T 2000.6-2020 (domain reference §4.11).
    public enum Kind {
        /// 受理.
        ACCEPTANCE,
        /// 审核签发, of the first card and of every one that replaces it.
        ISSUE,
        /// 发放.
        HANDOVER,
        /// 签注.
        ENDORSEMENT,
        /// 功能中止.
        SUSPENSION,
        /// 功能恢复.
        RESTORATION,
        /// 地址变更.
        ADDRESS_CHANGE,
        /// 注销.
        CANCELLATION
    }

    public Key id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /// The day from which it holds: a suspension for want of an endorsement holds from the full year on, whenever it
    /// was written down.
    public LocalDate happenedOn() {
        return happenedOn;
    }

    public OfficerId officer() {
        return officer;
    }

    /// Empty when the registry did it by itself.
    public String caseNo() {
        return caseNo;
    }

    /// A code of why, or the officer's words; empty where nothing is to be said.
    public String note() {
        return note;
    }
}
