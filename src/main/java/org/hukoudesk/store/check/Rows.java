package org.hukoudesk.store.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hukoudesk.domain.casework.CaseStage;
import org.hukoudesk.domain.check.KeptHousehold;
import org.hukoudesk.domain.check.KeptNumber;
import org.hukoudesk.domain.check.KeptPermit;
import org.hukoudesk.domain.check.KeptRanges;
import org.hukoudesk.domain.check.KeptVersion;
import org.hukoudesk.domain.migration.PermitState;

/// The queries of a reading of everything. Columns are asked for one by one, so that a row is told as it is.
final class Rows {

    /// Rows read at once: some hundreds of persons with their few versions.
    static final int PAGE = 2_000;

    private final StatelessSession session;

    Rows(StatelessSession session) {
        this.session = session;
    }

    List<KeptVersion> versionsAfter(String person) {
        return page("""
                        select r.id.personId.text, r.id.version, r.identity.citizenId.text, r.identity.sexCode,
                            r.identity.birthDate, r.standing.state, r.standing.householdId.text, r.standing.organ.text,
                            r.standing.relationCode, r.standing.lock.lockState, r.standing.lock.lockCase,
                            r.standing.ending.endedAs, r.span.openedBy.text, r.span.openedAt, r.span.closedBy.text,
                            r.span.closedAt
                        from Resident r where r.id.personId.text > :last order by r.id.personId.text, r.id.version
                        """, KeptVersion.class, person);
    }

    List<KeptHousehold.Version> householdsAfter(String household) {
        return page("""
                        select h.id.householdId.text, h.id.version, h.facts.typeCode, h.facts.organ.text,
                            h.facts.address, h.facts.headPersonId.text, h.state, h.span.openedBy.text, h.span.openedAt,
                            h.span.closedBy.text, h.span.closedAt
                        from Household h where h.id.householdId.text > :last
                        order by h.id.householdId.text, h.id.version
                        """, KeptHousehold.Version.class, household);
    }

    List<KeptHousehold.Member> membersOf(Collection<String> households) {
        return among("""
                        select r.id.personId.text, r.standing.householdId.text, r.standing.organ.text,
                            r.standing.relationCode
                        from Resident r where r.standing.householdId.text in :keys and r.span.closedAt is null
                            and r.standing.state = ACTIVE
                        order by r.id.personId.text
                        """, KeptHousehold.Member.class, households);
    }

    List<KeptNumber> numbersOf(Collection<String> persons) {
        return among("""
                        select r.personId.text, r.citizenId.text, r.county, r.state, r.permitNo.text, r.replacedBy.text
                        from Registration r where r.personId.text in :keys order by r.citizenId.text
                        """, KeptNumber.class, persons);
    }

    private record Kind(String act, String kind) {}

    Map<String, String> kindsOf(Stream<String> acts) {
        return among(
                        "select a.id.actId.text, a.kind from ActRecord a where a.id.actId.text in :keys",
                        Kind.class,
                        distinct(acts))
                .stream()
                .collect(toMap(Kind::act, Kind::kind, (one, _) -> one));
    }

    private record Stage(String caseNo, CaseStage stage) {}

    Map<String, CaseStage> stagesOf(Stream<String> cases) {
        return among(
                        "select c.id.caseNo.text, c.stage from ServiceCase c where c.id.caseNo.text in :keys",
                        Stage.class,
                        distinct(cases))
                .stream()
                .collect(toMap(Stage::caseNo, Stage::stage));
    }

    List<String> permitsAfter(String permit) {
        return page(
                "select p.id.permitNo.text from Permit p where p.id.permitNo.text > :last order by p.id.permitNo.text",
                String.class,
                permit);
    }

    private record Permitted(String permitNo, PermitState state, String caseNo) {}

    private record Migrating(String permitNo, String personId) {}

    List<KeptPermit> permits(Stream<String> numbers) {
        List<String> keys = distinct(numbers);
        Map<String, List<String>> persons = among("""
                        select p.id.permitNo.text, m.personId.text from Permit p join p.migrants m
                        where p.id.permitNo.text in :keys
                        """, Migrating.class, keys).stream()
                .collect(groupingBy(Migrating::permitNo, mapping(Migrating::personId, toList())));
        return among("""
                        select p.id.permitNo.text, p.life.state, p.caseNo.text from Permit p
                        where p.id.permitNo.text in :keys order by p.id.permitNo.text
                        """, Permitted.class, keys).stream()
                .map(it -> new KeptPermit(
                        it.permitNo(), it.state(), it.caseNo(), persons.getOrDefault(it.permitNo(), List.of())))
                .toList();
    }

    List<KeptMove> moves(List<String> numbers) {
        List<KeptPermit> permits = permits(numbers.stream());
        Map<String, List<KeptNumber>> rows =
                numbersOf(distinct(permits.stream().flatMap(it -> it.persons().stream()))).stream()
                        .collect(groupingBy(KeptNumber::personId));
        Map<String, KeptPermit.ItsCase> cases =
                among("""
                        select c.id.caseNo.text, c.stage, c.permitNo.text from ServiceCase c
                        where c.id.caseNo.text in :keys
                        """, KeptPermit.ItsCase.class, distinct(permits.stream().map(KeptPermit::caseNo))).stream()
                        .collect(toMap(KeptPermit.ItsCase::caseNo, Function.identity()));
        return permits.stream()
                .map(permit -> new KeptMove(
                        permit,
                        permit.persons().stream()
                                .flatMap(person -> rows.getOrDefault(person, List.of()).stream())
                                .toList(),
                        cases.get(permit.caseNo())))
                .toList();
    }

    List<KeptRanges.Range> ranges() {
        return session.createSelectionQuery(
                        "select n.id.organ.text, n.division, n.firstNumber, n.lastNumber from NumberRange n",
                        KeptRanges.Range.class)
                .getResultList();
    }

    long acts() {
        return session.createSelectionQuery("select count(*) from ActRecord", Long.class)
                .getSingleResult();
    }

    <R> List<R> page(String query, Class<R> type, String last) {
        return session.createSelectionQuery(query, type)
                .setParameter("last", last)
                .setMaxResults(PAGE)
                .getResultList();
    }

    <R> List<R> among(String query, Class<R> type, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : session.createSelectionQuery(query, type)
                        .setParameter("keys", keys)
                        .getResultList();
    }

    /// As many as a page holds.
    List<String> some(String query) {
        return session.createSelectionQuery(query, String.class)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private static List<String> distinct(Stream<String> keys) {
        return keys.distinct().toList();
    }
}
