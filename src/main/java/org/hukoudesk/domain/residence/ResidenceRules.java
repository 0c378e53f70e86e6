package org.hukoudesk.domain.residence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.residence.ResidencePermitLife.Cancellation;

/// The one decision over all acts on residence registrations and permits, and what the nights do by themselves.
public final class ResidenceRules {

    private ResidenceRules() {}

    public static ResidenceDecision decide(
            ResidenceSnapshot seen, ResidenceAct act, ResidenceContext by, ResidenceLimits limits) {
        var permits = new Permitting(seen, by, limits);
        return switch (act) {
            case ResidenceAct.Register register -> Residing.register(seen, register, by);
            case ResidenceAct.ChangeAddress change -> Residing.changeAddress(seen, change, by);
            case ResidenceAct.End _ -> Residing.end(seen, by);
            case ResidenceAct.Issue issue -> permits.issue(issue);
            case ResidenceAct.Endorse _ -> permits.endorse();
            case ResidenceAct.Replace replace -> permits.replace(replace);
            case ResidenceAct.Suspend suspend -> permits.suspend(suspend);
            case ResidenceAct.Restore _ -> permits.restore();
            case ResidenceAct.Cancel cancel -> permits.cancel(cancel);
        };
    }

    /// Suspends a permit whose year is full without an endorsement; empty when there is nothing to do.
    public static Optional<ResidenceChanges> overnight(ResidencePermit permit, LocalDate day) {
        return permit.isLapsedOn(day)
                ? Optional.of(ResidenceChanges.changed(permit.lapsed(ResidenceContext.ofRegistry(permit.organ(), day))))
                : Optional.empty();
    }

    /// What the register's news about a person ends: permits and residences in the city of a new hukou, and all of them
    /// when the person died or is registered nowhere; empty when nothing does.
    public static Optional<ResidenceChanges> followRegister(ResidenceSnapshot seen, LocalDate day) {
        Cancellation why = whyEnded(seen);
        List<ResidencePermit.Step> steps = seen.permits().stream()
                .filter(permit -> !seen.isRegisteredAnywhere()
                        || seen.hukouFrom(permit.organ()).isInsideCity())
                .map(permit -> Residing.cancelled(permit, why, ResidenceContext.ofRegistry(permit.organ(), day)))
                .toList();
        List<Residence> ended = seen.open().stream()
                .filter(home -> !seen.isRegisteredAnywhere()
                        || home.organ()
                                .county()
                                .equals(seen.registered().standing().organ().county()))
                .map(home -> home.ended(Residence.End.HUKOU_CHANGED, day))
                .toList();
        return steps.isEmpty() && ended.isEmpty()
                ? Optional.empty()
                : Optional.of(ResidenceChanges.homes(List.of(), ended, steps));
    }

    private static Cancellation whyEnded(ResidenceSnapshot seen) {
        if (seen.isRegisteredAnywhere()) {
            return Cancellation.LOCAL_HUKOU;
        }
        Ending ending = seen.registered().standing().ending();
        return ending != null && ending.endedAs().isDeath() ? Cancellation.DEATH : Cancellation.HUKOU_ENDED;
    }
}
