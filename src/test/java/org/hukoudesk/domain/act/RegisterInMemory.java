package org.hukoudesk.domain.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitId;
import org.hukoudesk.domain.migration.PermitLife;
import org.hukoudesk.domain.migration.PermitNo;
import org.hukoudesk.domain.migration.PermitRequest;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.ActId;
import org.hukoudesk.domain.register.Archive;
import org.hukoudesk.domain.register.BirthCertificate;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.domain.register.Permits;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// The whole register in memory: every version ever opened, every act done. Each act comes a minute after the last.
final class RegisterInMemory {

    static final OfficerId WINDOW = new OfficerId("window");
    static final OfficerId COLLEAGUE = new OfficerId("colleague");
    static final ActContext.Approval COUNTY_SAYS_YES =
            new ActContext.Approval(new OfficerId("county"), "510603-20261123-0010001");

    final List<Household> households = new ArrayList<>();
    final List<Resident> residents = new ArrayList<>();
    final Map<CitizenId, Registration> registrations = new LinkedHashMap<>();
    final Map<String, BirthCertificate> certificates = new LinkedHashMap<>();
    final Map<PermitNo, Permit> permits = new LinkedHashMap<>();
    final Map<ActId, Archive.Done> acts = new LinkedHashMap<>();
    final Map<ActId, String> kinds = new LinkedHashMap<>();
    private Instant now = FamilyFixture.NOW;
    private int count;

    static RegisterInMemory with(Act.Backfill... families) {
        var register = new RegisterInMemory();
        for (Act.Backfill family : families) {
            register.done(family, register.at(family.household().organ()));
        }
        return register;
    }

    /// An officer of that organ, alone.
    ActContext at(OrganCode organ) {
        return at(organ, WINDOW);
    }

    ActContext at(OrganCode organ, OfficerId officer) {
        now = now.plus(Duration.ofMinutes(1));
        return new ActContext(new ActId("act-" + ++count), organ, officer, now, ChinaTime.dayOf(now));
    }

    /// The same with the county's yes.
    ActContext approvedAt(OrganCode organ) {
        return at(organ).approvedBy(COUNTY_SAYS_YES);
    }

    void days(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    Decision decide(Act act, ActContext context) {
        return Register.decide(snapshotFor(act), act, context);
    }

    /// Does an act that must hold; answers its id.
    ActId done(Act act, ActContext context) {
        Decision decision = decide(act, context);
        assertThat(decision).as(ActInWords.of(act)).isInstanceOf(Decision.Applied.class);
        write(((Decision.Applied) decision).changes(), act, context);
        return context.actId();
    }

    List<Refusal> refusals(Act act, ActContext context) {
        Decision decision = decide(act, context);
        assertThat(decision).as(ActInWords.of(act)).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).reasons();
    }

    List<Refusal.Reason> reasons(Act act, ActContext context) {
        return refusals(act, context).stream().map(Refusal::reason).distinct().toList();
    }

    void write(Changes changes, Act act, ActContext context) {
        write(changes);
        kinds.put(context.actId(), act.kind());
        acts.put(
                context.actId(),
                new Archive.Done(
                        context.actId(), context.organ(), context.officer(), context.at(), act.isReversible()));
        if (act instanceof Act.Reversal(ActId reversed)) {
            acts.computeIfPresent(
                    reversed, (id, wrong) -> new Archive.Done(id, wrong.organ(), wrong.officer(), wrong.at(), false));
        }
    }

    private void write(Changes changes) {
        changes.closedHouseholds().forEach(closed -> replace(households, closed));
        changes.closedResidents().forEach(this::replace);
        households.addAll(changes.openedHouseholds());
        residents.addAll(changes.openedResidents());
        changes.newRegistrations()
                .forEach(r -> assertThat(registrations.put(r.citizenId(), r))
                        .as("a number is given once")
                        .isNull());
        changes.changedRegistrations().forEach(r -> registrations.put(r.citizenId(), r));
        changes.newCertificates().forEach(c -> certificates.put(c.certificateNo(), c));
        changes.changedCertificates().forEach(c -> certificates.put(c.certificateNo(), c));
        changes.permit().ifPresent(p -> permits.put(p.permitNo(), p));
    }

    private static void replace(List<Household> all, Household closed) {
        all.replaceAll(h -> h.id().equals(closed.id()) ? closed : h);
    }

    private void replace(Resident closed) {
        residents.replaceAll(r -> r.id().equals(closed.id()) ? closed : r);
    }

    /// A permit is issued; answers whether it was.
    boolean issue(PermitId id, PermitRequest request) {
        now = now.plus(Duration.ofMinutes(1));
        LocalDate today = ChinaTime.dayOf(now);
        var life = PermitLife.issued(today, today.plusDays(40));
        Decision decision = Permits.issue(everything(Optional.empty()), id, request, life);
        if (decision instanceof Decision.Applied(Changes changes)) {
            write(changes);
            return true;
        }
        return false;
    }

    Snapshot snapshotFor(Act act) {
        Optional<PermitNo> named = switch (act) {
            case Act.MoveOut(var permitNo, var _, var _) -> Optional.of(permitNo);
            case Act.MoveIn(var permitNo, var _, var _) -> Optional.of(permitNo);
            case Act.Reinstatement(var permitNo, var _) -> Optional.of(permitNo);
            default -> Optional.empty();
        };
        Optional<Archive.Trace> trace =
                act instanceof Act.Reversal(ActId reversed) ? trace(reversed) : Optional.empty();
        return everything(named.flatMap(no -> Optional.ofNullable(permits.get(no))))
                .with(new Archive(List.copyOf(certificates.values()), trace));
    }

    private Optional<Archive.Trace> trace(ActId act) {
        return Optional.ofNullable(acts.get(act))
                .map(done -> new Archive.Trace(
                        done,
                        households.stream()
                                .filter(h ->
                                        touches(h.span().openedBy(), h.span().closedBy(), act))
                                .toList(),
                        residents.stream()
                                .filter(r ->
                                        touches(r.span().openedBy(), r.span().closedBy(), act))
                                .toList()));
    }

    private static boolean touches(ActId opened, @Nullable ActId closed, ActId act) {
        return opened.equals(act) || act.equals(closed);
    }

    private Snapshot everything(Optional<Permit> permit) {
        return new Snapshot(openHouseholds(), openResidents(), List.copyOf(registrations.values()), permit);
    }

    List<Household> openHouseholds() {
        return households.stream().filter(h -> h.span().isOpen()).toList();
    }

    List<Resident> openResidents() {
        return residents.stream().filter(r -> r.span().isOpen()).toList();
    }

    Resident person(PersonId id) {
        return everything(Optional.empty()).resident(id).orElseThrow();
    }

    /// The nation's row of a number that was given.
    Registration row(CitizenId number) {
        return Optional.ofNullable(registrations.get(number)).orElseThrow();
    }

    Household home(HouseholdId id) {
        return everything(Optional.empty()).household(id).orElseThrow();
    }

    List<Resident> members(HouseholdId id) {
        return everything(Optional.empty()).activeMembers(id);
    }

    String relationOf(PersonId id) {
        return person(id).standing().relationCode();
    }
}
