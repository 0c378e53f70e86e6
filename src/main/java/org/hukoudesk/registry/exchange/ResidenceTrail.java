package org.hukoudesk.registry.exchange;

import java.time.Instant;
import java.time.LocalDate;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.residence.Residence;
import org.hukoudesk.domain.residence.ResidenceChanges;
import org.hukoudesk.domain.residence.ResidenceContext;
import org.hukoudesk.domain.residence.ResidencePermit;
import org.hukoudesk.domain.residence.ResidenceRules;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.audit.AuditEvent;

/// What the registry itself does to residences and their permits, with its line in the audit of the county.
///
/// @param at when it is done
public record ResidenceTrail(Tx tx, Instant at) {

    private static final String ENDED = "residence.end";

    /// Ends what the register has overtaken of somebody's residences and permits; nothing when it
    /// has overtaken nothing.
    ///
    /// @return whether something ended
    public boolean follow(Resident registered, LocalDate day) {
        var changes = ResidenceRules.followRegister(tx.residences().of(registered), day);
        changes.ifPresent(found -> write(ENDED, found));
        return changes.isPresent();
    }

    public void write(String action, ResidenceChanges changes) {
        tx.residences().write(changes);
        for (ResidencePermit permit : changes.changed()) {
            append(permit.id().county(), action, permit.id().permitNo());
        }
        for (Residence home : changes.ended()) {
            append(home.id().county(), action, home.id().residenceId());
        }
    }

    private void append(String county, String action, String subject) {
        String actor = ResidenceContext.REGISTRY.text();
        tx.audit().append(county, new AuditEvent(at, actor, action, subject, "{}"));
    }
}
