package org.hukoudesk.store.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Contact;
import org.hukoudesk.domain.register.Changes;
import org.hukoudesk.domain.register.Registration;
import org.hukoudesk.store.population.ActRecord;

/// Whole households entering the register together: asked about with one query and written with one batch for each
/// table,
/// where a single act asks and writes row by row.
public final class Arrivals {

    /// Parameters of one query; drivers allow some ten thousand.
    private static final int ASKED_TOGETHER = 1_000;

    /// Rows sent to the database together.
    private static final int BATCH = 1_000;

    private final StatelessSession session;

    public Arrivals(StatelessSession session) {
        this.session = session;
    }

    /// The nation's rows of these numbers, so far as there are any. They are not locked: who is unknown has no row, and
    /// two
    /// who enter the same number meet at its key.
    public List<Registration> registrations(Collection<CitizenId> numbers) {
        return inParts(
                numbers.stream().map(CitizenId::full).toList(),
                part -> session.createSelectionQuery(
                                "from Registration r where r.citizenId.text in :numbers", Registration.class)
                        .setParameter("numbers", part)
                        .getResultList());
    }

    /// Those of the household numbers that a household of the organ has.
    public Set<String> takenNumbers(OrganCode organ, Collection<String> numbers) {
        return new HashSet<>(inParts(
                List.copyOf(numbers),
                part -> session.createSelectionQuery("""
                                select h.facts.number from Household h
                                where h.facts.number in :numbers and h.id.county = :county and h.facts.organ = :organ
                                    and h.span.closedAt is null
                                """, String.class)
                        .setParameter("county", organ.county())
                        .setParameter("organ", organ)
                        .setParameter("numbers", part)
                        .getResultList()));
    }

    /// Opens what the acts open. They may do nothing else: nobody who arrives was in the register.
    public void write(List<Changes> all, List<ActRecord> acts) {
        insert(all.stream()
                .flatMap(changes -> changes.openedHouseholds().stream())
                .toList());
        insert(all.stream()
                .flatMap(changes -> changes.openedResidents().stream())
                .toList());
        insert(all.stream()
                .flatMap(changes -> changes.newRegistrations().stream())
                .toList());
        insert(acts);
    }

    public void addRejections(List<Rejection> rejections) {
        insert(rejections);
    }

    public void addAliases(List<NumberAlias> aliases) {
        insert(aliases);
    }

    public void addContacts(List<Contact> contacts) {
        insert(contacts);
    }

    private void insert(List<?> rows) {
        if (!rows.isEmpty()) {
            session.setJdbcBatchSize(BATCH);
            session.insertMultiple(rows);
        }
    }

    private static <K, R> List<R> inParts(List<K> keys, java.util.function.Function<List<K>, List<R>> query) {
        List<R> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += ASKED_TOGETHER) {
            found.addAll(query.apply(keys.subList(from, Math.min(keys.size(), from + ASKED_TOGETHER))));
        }
        return found;
    }
}
