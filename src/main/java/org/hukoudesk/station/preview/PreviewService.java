package org.hukoudesk.station.preview;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hukoudesk.catalogue.Catalogue;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.domain.act.Register;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.SequenceRange;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.domain.request.ActKey;
import org.hukoudesk.domain.request.ActRequest;
import org.hukoudesk.domain.request.Scene;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.station.replica.Replica;
import org.hukoudesk.station.shell.Message;

/// Decides an act on the household as it is known here, with ids and numbers nobody has yet. The registry decides
/// again on its own; what only it knows, such as another household, shows as open.
public final class PreviewService {

    private static final PersonId NEWCOMER = new PersonId("newcomer");
    private static final HouseholdId NEW_HOME = new HouseholdId("new-household");
    private static final String REASONS = "sync.problem.";

    private final Catalogue catalogue;
    private final OrganCode organ;
    private final Clock clock;

    /// @param organ the station that takes in
    public PreviewService(Catalogue catalogue, OrganCode organ, Clock clock) {
        this.catalogue = catalogue;
        this.organ = organ;
        this.clock = clock;
    }

    /// @param answers those of visible fields
    public Preview of(ServiceItem item, Map<String, String> answers, HouseholdSnapshot household) {
        boolean isAct = ActKey.of(item.actKey())
                .filter(key -> key.effect() == ActKey.Effect.REGISTER)
                .isPresent();
        if (!isAct) {
            return new Preview.None();
        }
        return ActRequest.of(item, answers, scene(household))
                .map(act -> decided(item, act, household))
                .orElseGet(Preview.Open::new);
    }

    private Scene scene(HouseholdSnapshot household) {
        String division = catalogue.divisions().fullName(organ.county()).orElse("");
        return new Scene(
                new HouseholdId(household.householdId()),
                new Scene.Place(organ, division),
                new Scene.Fresh(NEWCOMER, NEW_HOME, ""),
                new SequenceRange(organ.county(), 0, 999),
                number -> Optional.of(household)
                        .filter(it -> it.lines().number().equals(number))
                        .map(it -> new HouseholdId(it.householdId())));
    }

    private Preview decided(ServiceItem item, Act act, HouseholdSnapshot household) {
        Instant now = clock.instant();
        Snapshot before = snapshot(household, now);
        var context = new ActContext(new ActId("preview"), organ, new OfficerId("acceptor"), now, ChinaTime.dayOf(now));
        ActContext approved = item.isOnTheSpot()
                ? context
                : context.approvedBy(new ActContext.Approval(new OfficerId("approver"), ""));
        return switch (Register.decide(before, act, approved)) {
            case Decision.Applied(Changes changes) -> new Preview.Shown(PreviewLines.of(catalogue, before, changes));
            case Decision.Refused(List<Refusal> reasons) -> new Preview.Barred(words(reasons));
            case Decision.Conflict _ -> new Preview.Open();
        };
    }

    /// The household as it was told, for the register's rules.
    static Snapshot snapshot(HouseholdSnapshot household, Instant now) {
        Replica replica = Replica.of(household, 0, now);
        List<Registration> rows =
                replica.members().stream().map(PreviewService::registration).toList();
        return new Snapshot(List.of(replica.household()), replica.members(), rows, Optional.empty());
    }

    private static Registration registration(Resident member) {
        var row = Registration.active(
                member.identity().citizenId(),
                member.personId(),
                member.standing().organ().county());
        return member.isActive() ? row : row.ended();
    }

    private static List<Message> words(List<Refusal> reasons) {
        Stream<Refusal.Reason> each = reasons.stream().map(Refusal::reason).distinct();
        return each.map(why -> REASONS + why.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(Message::of)
                .toList();
    }
}
