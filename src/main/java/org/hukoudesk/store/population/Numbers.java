package org.hukoudesk.store.population;

import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/// Gives running numbers of a county, one by one and without gaps, under the row lock of their series.
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

    private NumberSeries inserted(NumberSeries.Key key) {
        var first = new NumberSeries(key);
        session.insert(first);
        return first;
    }
}
