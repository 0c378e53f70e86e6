package org.hukoudesk.store.population;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.domain.register.Archive;
import org.jspecify.annotations.Nullable;

/// That an act happened: what kind, by whom, on which signed message. Versions name it as what opened or closed them.
@Entity
@Table(name = "act_record")
public final class ActRecord {

    @EmbeddedId
    private Key id;

    private String kind;
    private String code;
    /// Separated by commas.
    private String categories;

    private boolean reversible;
    private OrganCode organ;
    private OfficerId officer;
    private OfficerId approver;
    private String caseNo;
    private String messageId;
    private Instant at;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "reversed_by"))
    private @Nullable ActId reversedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    ActRecord() {}

    public ActRecord(Act act, ActContext context, String messageId) {
        this.id = new Key(context.organ().county(), context.actId());
        this.kind = act.kind();
        this.code = act.code();
        this.categories = String.join(",", act.categories());
        this.reversible = act.isReversible();
        this.organ = context.organ();
        this.officer = context.officer();
        this.approver = context.approval().approver();
        this.caseNo = context.approval().caseNo();
        this.messageId = messageId;
        this.at = context.at();
    }

    /// Kept with the county of the organ that acted.
    @Embeddable
    public record Key(String county, ActId actId) implements Serializable {}

    public Key id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public OrganCode organ() {
        return organ;
    }

    public OfficerId officer() {
        return officer;
    }

    public String messageId() {
        return messageId;
    }

    public Instant at() {
        return at;
    }

    /// Content code of domain reference §3.12.
    public String code() {
        return code;
    }

    /// Whether it took another act back.
    public boolean isReversal() {
        return kind.equals(Act.Reversal.KIND);
    }

    /// See [Act#categories()].
    public List<String> categories() {
        return categories.isEmpty() ? List.of() : List.of(categories.split(",", -1));
    }

    /// Who else said yes; empty text when nobody had to.
    public OfficerId approver() {
        return approver;
    }

    /// The case it was approved in; empty when none.
    public String caseNo() {
        return caseNo;
    }

    public Optional<ActId> reversedBy() {
        return Optional.ofNullable(reversedBy);
    }

    void reverse(ActId by) {
        if (reversedBy != null) {
            throw new IllegalStateException("an act is reversed once");
        }
        reversedBy = by;
    }

    /// As the register's rules see it.
    Archive.Done done() {
        return new Archive.Done(id.actId(), organ, officer, at, reversible && reversedBy == null);
    }
}
