package org.hukoudesk.domain.residence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.casework.OfficerId;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.person.ResidentId;
import org.hukoudesk.domain.person.Standing;
import org.hukoudesk.domain.register.FamilyFixture;
import org.hukoudesk.domain.register.NewMember;
import org.hukoudesk.domain.register.Span;

/// An invented person from 旌阳 who lives in 渝北, and what the rules have made of it so far.
public final class NewcomerFixture {

    public static final OrganCode JINGYANG = FamilyFixture.JINGYANG;
    public static final OrganCode YUBEI = FamilyFixture.XINPAIFANG;

    /// Another county of the same city (重庆).
    public static final OrganCode JIANGBEI = new OrganCode("500105330000");

    public static final OrganCode CHENGDU = new OrganCode("510104330000");
    public static final ResidenceLimits LIMITS = new ResidenceLimits(6, 15, 1);
    public static final Dwelling FLAT = new Dwelling("重庆市渝北区新牌坊一路126号9栋1单元12-3", "13900000000");

    final Map<ResidenceId, Residence> homes = new LinkedHashMap<>();
    final Map<ResidencePermitId, ResidencePermit> permits = new LinkedHashMap<>();
    final List<ResidencePermitEvent> events = new ArrayList<>();
    Resident registered = registeredIn(JINGYANG);
    OrganCode organ = YUBEI;
    private int count;

    public static Resident registeredIn(OrganCode organ) {
        NewMember head = FamilyFixture.HEAD;
        var standing = new Standing(RegistrationState.ACTIVE, FamilyFixture.OLD_HOME, organ, "02", "", "");
        return new Resident(
                new ResidentId(organ.county(), head.personId(), 1),
                head.identity(),
                head.origins(),
                head.circumstances(),
                standing,
                Span.openedBy(FamilyFixture.actOf(organ, "entry").actId(), FamilyFixture.NOW));
    }

    void ends(Ending.Cause cause, String day) {
        Standing ended = registered.standing().ended(new Ending(cause, LocalDate.parse(day)));
        registered = registered.next(ended, registered.span());
    }

    ResidenceDecision registers(String day) {
        return does(new ResidenceAct.Register(key(), FLAT), day);
    }

    ResidenceDecision asksForPermit(String day) {
        return does(new ResidenceAct.Issue(number(), Optional.of(StableGround.JOB)), day);
    }

    ResidenceDecision does(ResidenceAct act, String day) {
        return does(act, LocalDate.parse(day));
    }

    ResidenceDecision does(ResidenceAct act, LocalDate day) {
        var by = new ResidenceContext(organ, new OfficerId("050127"), "500112-20261123-0010001", day, day);
        ResidenceDecision decision = ResidenceRules.decide(seen(), act, by, LIMITS);
        if (decision instanceof ResidenceDecision.Applied(ResidenceChanges changes)) {
            write(changes);
        }
        return decision;
    }

    /// A permit issued on a day, half a year after its holder came.
    NewcomerFixture withPermit(String issuedOn) {
        registers(LocalDate.parse(issuedOn).minusMonths(7).toString());
        asksForPermit(issuedOn);
        return this;
    }

    void night(LocalDate day) {
        List.copyOf(permits.values())
                .forEach(permit -> ResidenceRules.overnight(permit, day).ifPresent(this::write));
        ResidenceRules.followRegister(seen(), day).ifPresent(this::write);
    }

    ResidencePermit permit() {
        return permits.values().stream().reduce((_, last) -> last).orElseThrow();
    }

    List<String> story() {
        return events.stream()
                .map(event -> event.kind() + " " + event.happenedOn())
                .toList();
    }

    ResidenceSnapshot seen() {
        return new ResidenceSnapshot(
                registered,
                homes.values().stream().filter(Residence::isOpen).toList(),
                permits.values().stream()
                        .filter(permit -> permit.state() != ResidencePermitState.CANCELLED)
                        .toList());
    }

    String key() {
        return "residence-" + ++count;
    }

    String number() {
        return "J%s%08d".formatted(organ.county(), ++count);
    }

    private void write(ResidenceChanges changes) {
        changes.ended().forEach(home -> homes.put(home.id(), home));
        changes.opened().forEach(home -> homes.put(home.id(), home));
        changes.issued().forEach(permit -> permits.put(permit.id(), permit));
        changes.changed().forEach(permit -> permits.put(permit.id(), permit));
        events.addAll(changes.events());
    }
}
