package org.hukoudesk.registry.residence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.domain.residence.Residence;
import org.hukoudesk.domain.residence.ResidenceAct;
import org.hukoudesk.domain.residence.ResidenceChanges;
import org.hukoudesk.domain.residence.ResidenceContext;
import org.hukoudesk.domain.residence.ResidenceDecision;
import org.hukoudesk.domain.residence.ResidenceLimits;
import org.hukoudesk.domain.residence.ResidencePermit;
import org.hukoudesk.domain.residence.ResidencePermitEvent;
import org.hukoudesk.domain.residence.ResidenceRules;
import org.hukoudesk.domain.residence.ResidenceSnapshot;
import org.hukoudesk.store.Tx;

/// Executes what cases about residence lead to, in the transaction of the case. Who may is judged before.
public final class ResidenceDesk {

    private static final String SERIES = "residence-permit";
    private static final long MAX_NUMBER = 99_999_999;
    private static final String NOT_YET = "-";

    private final LimitsByPlace places;

    public ResidenceDesk() {
        this(LimitsByPlace.load());
    }

    ResidenceDesk(LimitsByPlace places) {
        this.places = places;
    }

    /// Why an order could not be executed as things stand now, told at intake instead of days later.
    public Optional<ResidenceOutcome.Refused> barred(Tx tx, ResidenceOrder order) {
        return decide(tx, order, () -> NOT_YET) instanceof Verdict.No(ResidenceOutcome.Refused why)
                ? Optional.of(why)
                : Optional.empty();
    }

    /// Decides and writes. A number is taken only for a permit that is issued, so that none is missing in the series.
    public ResidenceOutcome execute(Tx tx, ResidenceOrder order) {
        Optional<ResidenceOutcome.Refused> barred = barred(tx, order);
        if (barred.isPresent()) {
            return barred.get();
        }
        return switch (decide(tx, order, () -> nextNumber(tx, order.by().organ().county()))) {
            case Verdict.No(ResidenceOutcome.Refused why) -> why;
            case Verdict.Yes(ResidenceChanges changes) -> {
                tx.residences().write(changes);
                yield new ResidenceOutcome.Done(facts(changes, order.by()));
            }
        };
    }

    private sealed interface Verdict {
        record Yes(ResidenceChanges changes) implements Verdict {}

        record No(ResidenceOutcome.Refused why) implements Verdict {}
    }

    private Verdict decide(Tx tx, ResidenceOrder order, Supplier<String> permitNo) {
        if (order.reason().length() > ResidencePermitEvent.MAX_NOTE) {
            return no("words-too-long");
        }
        Optional<ResidenceAct> act = new ResidenceAnswers(order).act(permitNo);
        if (act.isEmpty()) {
            return no("malformed-body");
        }
        Optional<ResidenceSnapshot> seen = seen(tx, order.citizenId());
        if (seen.isEmpty()) {
            return no("person-unknown");
        }
        ResidenceLimits limits = places.of(order.by().organ().county());
        return switch (ResidenceRules.decide(seen.get(), act.get(), order.by(), limits)) {
            case ResidenceDecision.Applied(ResidenceChanges changes) -> new Verdict.Yes(changes);
            case ResidenceDecision.Refused(ResidenceDecision.Reason reason) ->
                no(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case ResidenceDecision.TooEarly(LocalDate earliest) -> no("too-early", earliest.toString());
        };
    }

    /// The person's national row is locked, so that two acts on one person stand in line.
    private static Optional<ResidenceSnapshot> seen(Tx tx, String citizenId) {
        if (!(CitizenId.parse(citizenId) instanceof CitizenId.Reading.Parsed(String number))) {
            return Optional.empty();
        }
        Snapshot register = tx.population().forAct(List.of(new CitizenId(number)), List.of(), Optional.empty());
        return register.residents().stream().findFirst().map(tx.residences()::of);
    }

    private static Verdict no(String code, String... subjects) {
        return new Verdict.No(new ResidenceOutcome.Refused(code, List.of(subjects)));
    }

    /// J (居), county and eight digits.
    private static String nextNumber(Tx tx, String county) {
        long number = tx.numbers().next(county, SERIES);
        if (number > MAX_NUMBER) {
            throw new IllegalStateException("the number series of " + county + " is used up");
        }
        return "J" + county + "%08d".formatted(number);
    }

    private Map<String, String> facts(ResidenceChanges changes, ResidenceContext by) {
        ResidenceLimits limits = places.of(by.organ().county());
        Map<String, String> facts = new TreeMap<>();
        for (Residence home : changes.opened()) {
            facts.put("registeredOn", home.registeredOn().toString());
            facts.put("livingSince", home.livingSince().toString());
            facts.put("permitFrom", limits.earliestRequest(home.livingSince()).toString());
        }
        for (ResidencePermit permit : changes.issued()) {
            facts.put("issueBy", limits.issueBy(by.acceptedOn()).toString());
            facts.putAll(facts(permit, limits));
        }
        changes.changed().forEach(permit -> facts.putAll(facts(permit, limits)));
        return facts;
    }

    private static Map<String, String> facts(ResidencePermit permit, ResidenceLimits limits) {
        LocalDate full = permit.life().fullYearOn();
        return Map.of(
                "permitNo", permit.id().permitNo(),
                "permitState", permit.state().name(),
                "card", Integer.toString(permit.life().cards()),
                "issuedOn", permit.life().issuedOn().toString(),
                "usableUntil", full.minusDays(1).toString(),
                "endorseFrom", limits.earliestEndorsement(full).toString());
    }
}
