package org.hukoudesk.domain.residence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.domain.code.Distance;
import org.hukoudesk.domain.residence.ResidenceDecision.Reason;
import org.hukoudesk.domain.residence.ResidencePermitEvent.Kind;
import org.hukoudesk.domain.residence.ResidencePermitLife.Cancellation;

/// Registering where somebody lives, at another address, and no longer. A person lives in one city at a time: whoever
/// registers in another one has left the first, and their permit there with it.
final class Residing {

    private Residing() {}

    static ResidenceDecision register(ResidenceSnapshot seen, ResidenceAct.Register act, ResidenceContext by) {
        if (!seen.isRegisteredAnywhere()) {
            return ResidenceDecision.refused(Reason.NOT_REGISTERED_ANYWHERE);
        }
        if (seen.hukouFrom(by.organ()).compareTo(Distance.SAME_COUNTY) <= 0) {
            return ResidenceDecision.refused(Reason.HUKOU_IN_THIS_COUNTY);
        }
        if (!act.dwelling().isComplete()) {
            return ResidenceDecision.refused(Reason.ADDRESS_MISSING);
        }
        if (seen.homeInCityOf(by.organ()).isPresent()) {
            return ResidenceDecision.refused(Reason.ALREADY_REGISTERED_HERE);
        }
        var holder = new Holder(
                seen.registered().personId(), seen.registered().identity().citizenId());
        var home = Residence.first(act, holder, by);
        List<Residence> left = new ArrayList<>();
        seen.open().forEach(elsewhere -> left.add(elsewhere.ended(Residence.End.LEFT, by.day())));
        return new ResidenceDecision.Applied(
                ResidenceChanges.homes(List.of(home), left, cancelled(seen.permits(), Cancellation.LEFT, by)));
    }

    static ResidenceDecision changeAddress(
            ResidenceSnapshot seen, ResidenceAct.ChangeAddress act, ResidenceContext by) {
        Optional<Residence> home = seen.homeInCityOf(by.organ());
        if (home.isEmpty()) {
            return ResidenceDecision.refused(Reason.NO_RESIDENCE_HERE);
        }
        if (!act.dwelling().isComplete()) {
            return ResidenceDecision.refused(Reason.ADDRESS_MISSING);
        }
        if (home.get().organ().equals(by.organ())
                && home.get().dwelling().address().equals(act.dwelling().address())) {
            return ResidenceDecision.refused(Reason.ALREADY_REGISTERED_HERE);
        }
        Residence next = home.get().movedTo(act.residenceId(), by.organ(), act.dwelling(), by.day());
        Residence ended = home.get().ended(Residence.End.MOVED, by.day());
        List<ResidencePermit.Step> steps = seen.permitInCityOf(by.organ()).stream()
                .map(permit -> permit.movedTo(act.dwelling().address(), by))
                .toList();
        return new ResidenceDecision.Applied(ResidenceChanges.homes(List.of(next), List.of(ended), steps));
    }

    static ResidenceDecision end(ResidenceSnapshot seen, ResidenceContext by) {
        Optional<Residence> home = seen.homeInCityOf(by.organ());
        if (home.isEmpty()) {
            return ResidenceDecision.refused(Reason.NO_RESIDENCE_HERE);
        }
        if (!home.get().organ().county().equals(by.organ().county())) {
            return ResidenceDecision.refused(Reason.RESIDENCE_IN_OTHER_COUNTY);
        }
        List<ResidencePermit> here = seen.permitInCityOf(by.organ()).stream().toList();
        return new ResidenceDecision.Applied(ResidenceChanges.homes(
                List.of(),
                List.of(home.get().ended(Residence.End.LEFT, by.day())),
                cancelled(here, Cancellation.LEFT, by)));
    }

    static List<ResidencePermit.Step> cancelled(List<ResidencePermit> permits, Cancellation why, ResidenceContext by) {
        return permits.stream().map(permit -> cancelled(permit, why, by)).toList();
    }

    static ResidencePermit.Step cancelled(ResidencePermit permit, Cancellation why, ResidenceContext by) {
        return permit.after(permit.life().cancelled(why), Kind.CANCELLATION, by, why.name());
    }
}
