package org.hukoudesk.domain.residence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.hukoudesk.domain.residence.ResidenceDecision.Reason;
import org.hukoudesk.domain.residence.ResidencePermit.Step;
import org.hukoudesk.domain.residence.ResidencePermitEvent.Kind;
import org.hukoudesk.domain.residence.ResidencePermitLife.Suspension;

/// Issuing a residence permit and what becomes of it (居住证暂行条例 art. 2, 9, 10).
final class Permitting {

    private static final String MAKE_UP = "MAKE_UP";

    private final ResidenceSnapshot seen;
    private final ResidenceContext by;
    private final ResidenceLimits limits;

    Permitting(ResidenceSnapshot seen, ResidenceContext by, ResidenceLimits limits) {
        this.seen = seen;
        this.by = by;
        this.limits = limits;
    }

    ResidenceDecision issue(ResidenceAct.Issue act) {
        Optional<Reason> barred = barred();
        if (barred.isPresent()) {
            return ResidenceDecision.refused(barred.get());
        }
        if (seen.permitInCityOf(by.organ()).isPresent()) {
            return ResidenceDecision.refused(Reason.ALREADY_HAS_PERMIT);
        }
        if (act.ground().isEmpty()) {
            return ResidenceDecision.refused(Reason.NO_STABLE_GROUND);
        }
        Residence home = seen.homeInCityOf(by.organ()).orElseThrow();
        LocalDate earliest = limits.earliestRequest(home.livingSince());
        return by.acceptedOn().isBefore(earliest)
                ? new ResidenceDecision.TooEarly(earliest)
                : new ResidenceDecision.Applied(
                        ResidenceChanges.issued(ResidencePermit.issued(act.permitNo(), home, by)));
    }

    /// Within the month before the full year the year goes on; later it is a make-up.
    ResidenceDecision endorse() {
        return ofResident(now -> {
            ResidencePermitLife life = now.permit().life();
            if (life.suspension() == Suspension.BY_ORGAN) {
                return ResidenceDecision.refused(Reason.SUSPENDED_BY_ORGAN);
            }
            if (life.suspension() == Suspension.NOT_ENDORSED) {
                return changed(now.then(this::endorsedAnew));
            }
            LocalDate earliest = limits.earliestEndorsement(life.fullYearOn());
            return by.day().isBefore(earliest)
                    ? new ResidenceDecision.TooEarly(earliest)
                    : changed(now.then(permit -> permit.after(life.endorsed(), Kind.ENDORSEMENT, by, "")));
        });
    }

    private Step endorsedAnew(ResidencePermit permit) {
        return permit.after(permit.life().madeUp(by.day()), Kind.ENDORSEMENT, by, MAKE_UP)
                .then(next -> next.after(next.life(), Kind.RESTORATION, by, ""));
    }

    ResidenceDecision replace(ResidenceAct.Replace act) {
        return ofResident(now -> {
            ResidencePermitLife life = now.permit().life();
            if (life.suspension() != null) {
                return ResidenceDecision.refused(
                        life.suspension() == Suspension.BY_ORGAN
                                ? Reason.SUSPENDED_BY_ORGAN
                                : Reason.YEAR_NOT_ENDORSED);
            }
            if (act.why() != ResidenceAct.CardFate.LOST && !act.oldCardHandedIn()) {
                return ResidenceDecision.refused(Reason.OLD_CARD_NOT_HANDED_IN);
            }
            String why = act.why().name();
            return changed(now.then(permit -> permit.after(life.withNextCard(), Kind.ISSUE, by, why)));
        });
    }

    ResidenceDecision suspend(ResidenceAct.Suspend act) {
        return ofPermit(now -> {
            ResidencePermitLife life = now.permit().life();
            if (life.suspension() != null) {
                return ResidenceDecision.refused(Reason.ALREADY_SUSPENDED);
            }
            ResidencePermitLife next = life.suspended(Suspension.BY_ORGAN);
            return changed(now.then(permit -> permit.after(next, Kind.SUSPENSION, by, act.reason())));
        });
    }

    /// A suspended year goes on where it stood; once it is full it must be endorsed, and counts anew.
    ResidenceDecision restore() {
        return ofResident(now -> {
            ResidencePermitLife life = now.permit().life();
            if (life.suspension() == null) {
                return ResidenceDecision.refused(Reason.NOT_SUSPENDED);
            }
            return changed(
                    life.isFullOn(by.day())
                            ? now.then(this::endorsedAnew)
                            : now.then(permit -> permit.after(life.restored(), Kind.RESTORATION, by, "")));
        });
    }

    ResidenceDecision cancel(ResidenceAct.Cancel act) {
        return ofPermit(now -> changed(now.then(permit -> cancelled(permit, act))));
    }

    private Step cancelled(ResidencePermit permit, ResidenceAct.Cancel act) {
        return permit.after(permit.life().cancelled(act.why()), Kind.CANCELLATION, by, act.reason());
    }

    /// Why nobody in this place may have a permit or the use of one.
    private Optional<Reason> barred() {
        if (!seen.isRegisteredAnywhere()) {
            return Optional.of(Reason.NOT_REGISTERED_ANYWHERE);
        }
        if (seen.hukouFrom(by.organ()).isInsideCity()) {
            return Optional.of(Reason.HUKOU_IN_THIS_CITY);
        }
        Optional<Residence> home = seen.homeInCityOf(by.organ());
        if (home.isEmpty()) {
            return Optional.of(Reason.NO_RESIDENCE_HERE);
        }
        return home.get().organ().county().equals(by.organ().county())
                ? Optional.empty()
                : Optional.of(Reason.RESIDENCE_IN_OTHER_COUNTY);
    }

    /// An act that is only for somebody who still lives here and is registered elsewhere.
    private ResidenceDecision ofResident(Function<Step, ResidenceDecision> act) {
        return barred().<ResidenceDecision>map(ResidenceDecision::refused).orElseGet(() -> ofPermit(act));
    }

    /// The act is put to the permit as it stands today, whether or not a night has already written down a lapse.
    private ResidenceDecision ofPermit(Function<Step, ResidenceDecision> act) {
        Optional<ResidencePermit> permit = seen.permitInCityOf(by.organ());
        if (permit.isEmpty()) {
            return ResidenceDecision.refused(Reason.NO_PERMIT_HERE);
        }
        ResidencePermit kept = permit.get();
        if (!kept.id().county().equals(by.organ().county())) {
            return ResidenceDecision.refused(Reason.PERMIT_OF_OTHER_COUNTY);
        }
        return act.apply(kept.isLapsedOn(by.day()) ? kept.lapsed(by) : Step.unchanged(kept));
    }

    private static ResidenceDecision changed(Step step) {
        return new ResidenceDecision.Applied(ResidenceChanges.changed(step));
    }
}
