package org.hukoudesk.registry.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hukoudesk.contract.feed.FeedKind;
import org.hukoudesk.domain.act.Register;
import org.hukoudesk.domain.casework.Officer;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Contact;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.Phone;
import org.hukoudesk.domain.person.Relation;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.ActContext;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.domain.register.Snapshot;
import org.hukoudesk.registry.feed.Announcements;
import org.hukoudesk.registry.feed.HouseholdSnapshots;
import org.hukoudesk.registry.rows.ContentHash;
import org.hukoudesk.registry.rows.Reason;
import org.hukoudesk.registry.rows.Rejected;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.population.ActRecord;
import org.hukoudesk.store.transfer.ImportRun;
import org.hukoudesk.store.transfer.NumberAlias;
import org.hukoudesk.store.transfer.Rejection;

/// Enters one batch of households by act 户籍补录, each decided by the register for itself and written with the others.
final class BatchEntry {

    private final Tx tx;
    private final ImportRun run;
    private final Officer by;
    private final Instant at;
    private final LineIds ids;
    private final ContentHash content;
    private final List<Changes> changes = new ArrayList<>();
    private final List<ActRecord> acts = new ArrayList<>();
    private final List<NumberAlias> aliases = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final Map<Household, List<Resident>> entered = new LinkedHashMap<>();
    private final Map<PersonId, Phone> phones = new LinkedHashMap<>();
    private long residents;

    BatchEntry(Tx tx, ImportRun run, Officer by, Instant at) {
        this.tx = tx;
        this.run = run;
        this.by = by;
        this.at = at;
        this.ids = new LineIds(run.id().importId());
        this.content = new ContentHash(run.contentHash());
    }

    /// Writes all of the batch and how far the import has come with it; answers whose feeds have news.
    Set<String> enter(BatchReader.Batch batch) {
        rejected.addAll(batch.rejected());
        HouseholdCheck check = new HouseholdCheck(knownNumbers(batch), knownHouseholds(batch));
        for (List<Arrival> household : batch.households()) {
            HouseholdCheck.Fit fit = check.check(household);
            rejected.addAll(fit.rejected());
            if (!fit.taken().isEmpty() && !isDecided(fit.taken())) {
                check.forget(fit.taken());
            }
        }
        write(batch.next());
        return announce();
    }

    private Set<CitizenId> knownNumbers(BatchReader.Batch batch) {
        Set<CitizenId> asked = batch.households().stream()
                .flatMap(List::stream)
                .map(Arrival::citizenId)
                .collect(Collectors.toSet());
        return tx.arrivals().registrations(asked).stream()
                .map(Registration::citizenId)
                .collect(Collectors.toSet());
    }

    private Set<String> knownHouseholds(BatchReader.Batch batch) {
        Set<String> asked = new HashSet<>();
        batch.households().forEach(rows -> asked.add(rows.getFirst().home().number()));
        return tx.arrivals().takenNumbers(run.organ(), asked);
    }

    private boolean isDecided(List<Arrival> taken) {
        long line = taken.getFirst().line();
        var context = new ActContext(ids.act(line), run.organ(), by.id(), at, ChinaTime.dayOf(at));
        Act.Backfill act = act(taken, ids.household(line), run.organ());
        return switch (Register.decide(Snapshot.EMPTY, act, context)) {
            case Decision.Applied(Changes opened) -> {
                changes.add(opened);
                acts.add(new ActRecord(act, context, run.id().importId()));
                keep(opened, taken);
                yield true;
            }
            case Decision.Refused _, Decision.Conflict _ -> {
                taken.forEach(it -> rejected.add(Rejected.line(it.line(), Reason.REGISTER_REFUSES)));
                yield false;
            }
        };
    }

    private static Act.Backfill act(List<Arrival> taken, HouseholdId id, OrganCode organ) {
        Arrival.Home home = taken.getFirst().home();
        PersonId head = taken.stream()
                .filter(it -> home.isFamily() && Relation.isHead(it.relation()))
                .map(it -> it.member().personId())
                .findFirst()
                .orElse(HouseholdFacts.NO_HEAD);
        var facts = new HouseholdFacts(home.number(), home.typeCode(), organ, home.address(), head);
        return new Act.Backfill(id, facts, taken.stream().map(Arrival::member).toList());
    }

    private void keep(Changes opened, List<Arrival> taken) {
        Household household = opened.openedHouseholds().getFirst();
        entered.put(household, opened.openedResidents());
        Map<PersonId, String> old = new LinkedHashMap<>();
        taken.forEach(it -> it.oldNumber().ifPresent(number -> {
            old.put(it.member().personId(), number);
            aliases.add(new NumberAlias(number, it.citizenId()));
        }));
        taken.forEach(it -> it.phone().ifPresent(phone -> phones.put(it.member().personId(), phone)));
        for (Resident resident : opened.openedResidents()) {
            residents++;
            PersonId person = resident.personId();
            String phone =
                    Optional.ofNullable(phones.get(person)).map(Phone::full).orElse("");
            content.add(RegisterRows.row(household.facts(), resident, old.getOrDefault(person, ""), phone));
        }
    }

    private void write(ImportRun.Place next) {
        tx.arrivals().write(changes, acts);
        tx.arrivals().addAliases(aliases);
        tx.arrivals()
                .addContacts(phones.entrySet().stream()
                        .map(told -> new Contact(told.getKey(), told.getValue(), ChinaTime.dayOf(at)))
                        .toList());
        tx.arrivals()
                .addRejections(rejected.stream()
                        .map(it -> new Rejection(
                                new Rejection.Key(run.id().county(), run.id().importId(), it.line()),
                                it.column(),
                                it.reason().code()))
                        .toList());
        run.advance(next, counts(), content.text());
        tx.imports().update(run);
    }

    ImportRun.Counts counts() {
        return new ImportRun.Counts(residents, entered.size(), rejected.size());
    }

    private Set<String> announce() {
        var announcements = new Announcements();
        HouseholdSnapshots.textOfNewcomers(tx, run.organ(), entered, phones)
                .forEach(body -> announcements.tell(Set.of(run.organ()), FeedKind.HOUSEHOLD, body));
        return announcements.append(tx, at);
    }
}
