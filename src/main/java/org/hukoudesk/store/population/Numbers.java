package org.hukoudesk.store.population;

import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.person.SequenceRange;

/// Gives running numbers of a county, one by one and without gaps, under the row lock of their series; and keeps which
/// sequence numbers of citizens each station may give.
public final class Numbers {

    private final StatelessSession session;

    public Numbers(StatelessSession session) {
        this.session = session;
    }

    public long next(String county, String series) {
        var key = new NumberSeries.Key(county, series);
        NumberSeries numbers = Optional.ofNullable(session.get(NumberSeries.class, key, LockMode.PESSIMISTIC_WRITE))
                .orElseGet(() -> inserted(key));
        long number = numbers.next();
        session.update(numbers);
        return number;
    }

    /// The sequence numbers a station may give; empty before it was told any.
    public Optional<SequenceRange> rangeOf(OrganCode organ) {
        return Optional.ofNullable(session.get(NumberRange.class, NumberRange.Key.of(organ)))
                .map(NumberRange::range);
    }

    /// Stations that may give any number of a range. Their leases are locked until the transaction ends; two first
    /// leases at once are not seen by each other, so they come from one console.
    public List<OrganCode> givenBy(SequenceRange range) {
        return session
                .createSelectionQuery("""
                        from NumberRange r
                        where r.division = :division and r.firstNumber <= :last and r.lastNumber >= :first
                        """, NumberRange.class)
                .setParameter("division", range.division())
                .setParameter("first", range.first())
                .setParameter("last", range.last())
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .map(found -> found.id().organ())
                .toList();
    }

    public void keep(OrganCode organ, SequenceRange range) {
        session.upsert(new NumberRange(NumberRange.Key.of(organ), range));
    }

    private NumberSeries inserted(NumberSeries.Key key) {
        var first = new NumberSeries(key);
        session.insert(first);
        return first;
    }
}
