package org.hukoudesk.store.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.person.Resident;

/// The register of one organ read from end to end, some households at a time.
public final class RollPages {

    private final StatelessSession session;

    public RollPages(StatelessSession session) {
        this.session = session;
    }

    /// Households that anybody can be registered in, by number. The first comparison of numbers is what the index is
    /// entered with; the order names all its columns, so that H2 reads along it and sorts nothing.
    ///
    /// @param last the household before the first of the page; none for the first page
    public List<Household> after(OrganCode organ, Optional<Household> last, int limit) {
        return session.createSelectionQuery("""
                        from Household h
                        where h.id.county = :county and h.facts.organ = :organ and h.facts.number >= :number
                            and (h.facts.number > :number or h.id.householdId.text > :id)
                            and h.span.closedAt is null and h.state <> VOID
                        order by h.id.county, h.facts.organ, h.facts.number, h.id.householdId.text
                        """, Household.class)
                .setParameter("county", organ.county())
                .setParameter("organ", organ)
                .setParameter("number", last.map(Household::number).orElse(""))
                .setParameter("id", last.map(it -> it.householdId().text()).orElse(""))
                .setMaxResults(limit)
                .getResultList();
    }

    /// Everybody registered in these households now, in the order of the booklet.
    public List<Resident> activeIn(String county, Collection<String> households) {
        return session.createSelectionQuery("""
                        from Resident r
                        where r.standing.householdId.text in :households and r.id.county = :county
                            and r.span.closedAt is null and r.standing.state = ACTIVE
                        order by r.standing.relationCode, r.identity.birthDate, r.id.personId.text
                        """, Resident.class)
                .setParameter("households", households)
                .setParameter("county", county)
                .getResultList();
    }
}
