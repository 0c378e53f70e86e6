package org.hukoudesk.store.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hukoudesk.domain.check.KeptHolder;

/// The queries about people who live elsewhere than they are registered.
final class HolderRows {

    private final Rows rows;

    HolderRows(Rows rows) {
        this.rows = rows;
    }

    List<String> permittedAfter(String person) {
        return rows.page("""
                        select distinct p.holder.personId.text from ResidencePermit p
                        where p.holder.personId.text > :last and p.life.state <> CANCELLED
                        order by p.holder.personId.text
                        """, String.class, person);
    }

    /// Those with a residence registration and no permit.
    List<String> residingAfter(String person) {
        return rows.page("""
                        select distinct h.holder.personId.text from Residence h
                        where h.holder.personId.text > :last and h.endedOn is null and not exists
                            (select 1 from ResidencePermit p
                            where p.holder.personId.text = h.holder.personId.text and p.life.state <> CANCELLED)
                        order by h.holder.personId.text
                        """, String.class, person);
    }

    List<KeptHolder> holders(List<String> persons) {
        Map<String, KeptHolder.Hukou> registered = rows.among("""
                        select r.id.personId.text, r.standing.state, r.standing.organ.text from Resident r
                        where r.id.personId.text in :keys and r.span.closedAt is null
                        """, KeptHolder.Hukou.class, persons).stream()
                .collect(toMap(KeptHolder.Hukou::personId, Function.identity(), (one, _) -> one));
        Map<String, List<KeptHolder.Paper>> homes = papers("""
                        select h.holder.personId.text, h.id.residenceId, h.organ.text from Residence h
                        where h.holder.personId.text in :keys and h.endedOn is null order by h.id.residenceId
                        """, persons);
        Map<String, List<KeptHolder.Paper>> permits = papers("""
                        select p.holder.personId.text, p.id.permitNo, p.organ.text from ResidencePermit p
                        where p.holder.personId.text in :keys and p.life.state <> CANCELLED order by p.id.permitNo
                        """, persons);
        return persons.stream()
                .map(person -> new KeptHolder(
                        person,
                        registered.get(person),
                        homes.getOrDefault(person, List.of()),
                        permits.getOrDefault(person, List.of())))
                .toList();
    }

    private Map<String, List<KeptHolder.Paper>> papers(String query, List<String> persons) {
        return rows.among(query, KeptHolder.Paper.class, persons).stream()
                .collect(groupingBy(KeptHolder.Paper::personId));
    }

    Strays strays() {
        return new Strays(rows.some("""
                        select distinct n.personId.text from Registration n where not exists
                            (select 1 from Resident r where r.id.personId.text = n.personId.text)
                        """), rows.some("""
                        select r.id.personId.text from Resident r
                        where r.span.closedAt is null and r.standing.state = ACTIVE and not exists
                            (select 1 from Household h where h.id.householdId.text = r.standing.householdId.text)
                        """), rows.some("""
                        select substring(a.id.citizenId.text, 1, 6) from NumberAlias a where not exists
                            (select 1 from Registration n where n.citizenId.text = a.id.citizenId.text)
                        """), rows.some("""
                        select c.id.caseNo.text from ServiceCase c
                        where c.stage in (WAITING_ORIGIN, RELEASED) and not exists
                            (select 1 from Permit p where p.id.permitNo.text = c.permitNo.text
                            and p.life.state in (ISSUED, RELEASED))
                        """));
    }
}
