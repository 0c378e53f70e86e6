package org.hukoudesk.store.population;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ActId;

/// That an act happened: what kind, by whom, on which signed message. Versions name it as what opened or closed them.
@Entity
@Table(name = "act_record")
public final class ActRecord {

    @EmbeddedId
    private Key id;

    private String kind;
    private OrganCode organ;
    private OfficerId officer;
    private String messageId;
    private Instant at;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    ActRecord() {}

    public ActRecord(Act act, ActContext context, String messageId) {
        this.id = new Key(context.organ().county(), context.actId());
        this.kind = act.kind();
        this.organ = context.organ();
        this.officer = context.officer();
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
}
