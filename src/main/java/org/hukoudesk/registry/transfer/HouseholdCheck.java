package org.hukoudesk.registry.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Relation;
import org.hukoudesk.registry.rows.Column;
import org.hukoudesk.registry.rows.Reason;
import org.hukoudesk.registry.rows.Rejected;

/// Which of a household's good rows can be taken together. A row that cannot is left out by itself; when no head is
/// left,
/// nobody is taken. Remembers what was taken, so that one set of households is checked like one file.
final class HouseholdCheck {

    private final Set<CitizenId> knownNumbers;
    private final Set<String> knownHouseholds;

    /// @param knownNumbers of citizens the register knows
    /// @param knownHouseholds numbers the organ has given
    HouseholdCheck(Set<CitizenId> knownNumbers, Set<String> knownHouseholds) {
        this.knownNumbers = new HashSet<>(knownNumbers);
        this.knownHouseholds = new HashSet<>(knownHouseholds);
    }

    /// @param taken of one household, the head among them when it is a family; empty when nobody is
    record Fit(List<Arrival> taken, List<Rejected> rejected) {

        Fit {
            taken = List.copyOf(taken);
            rejected = List.copyOf(rejected);
        }
    }

    Fit check(List<Arrival> rows) {
        var left = new Remaining(rows);
        left.reject(
                it -> knownHouseholds.contains(it.home().number()),
                Column.HOUSEHOLD_NUMBER,
                Reason.HOUSEHOLD_NUMBER_TAKEN);
        Set<CitizenId> here = new HashSet<>();
        left.reject(
                it -> knownNumbers.contains(it.citizenId()) || !here.add(it.citizenId()),
                Column.CITIZEN_ID,
                Reason.ALREADY_REGISTERED);
        left.reference().ifPresent(said -> {
            left.reject(it -> !it.home().equals(said.home()), Column.ADDRESS, Reason.HOUSEHOLD_DIFFERS);
            if (said.home().isFamily()) {
                family(left, said);
            }
        });
        left.rows.forEach(it -> knownNumbers.add(it.citizenId()));
        left.rows.forEach(it -> knownHouseholds.add(it.home().number()));
        return new Fit(left.rows, left.rejected);
    }

    private static void family(Remaining left, Arrival said) {
        if (!Relation.isHead(said.relation())) {
            left.reject(_ -> true, Column.RELATION, Reason.NO_HEAD);
            return;
        }
        left.reject(it -> Relation.isHead(it.relation()) && !it.equals(said), Column.RELATION, Reason.SECOND_HEAD);
        Optional<Arrival> spouse = left.rows.stream()
                .filter(it -> Relation.isSpouse(it.relation()))
                .findFirst();
        left.reject(
                it -> Relation.isSpouse(it.relation()) && !spouse.equals(Optional.of(it)),
                Column.RELATION,
                Reason.SECOND_SPOUSE);
    }

    /// Takes back what was thought taken: the register's own rules refused it.
    void forget(List<Arrival> taken) {
        taken.forEach(it -> knownNumbers.remove(it.citizenId()));
        taken.forEach(it -> knownHouseholds.remove(it.home().number()));
    }

    private static final class Remaining {

        private final List<Arrival> rows;
        private final List<Rejected> rejected = new ArrayList<>();

        Remaining(List<Arrival> rows) {
            this.rows = new ArrayList<>(rows);
        }

        void reject(Predicate<Arrival> such, Column column, Reason reason) {
            rows.removeIf(row -> {
                boolean bad = such.test(row);
                if (bad) {
                    rejected.add(Rejected.cell(row.line(), column, reason));
                }
                return bad;
            });
        }

        /// Whose line says what the household is: the head's, or the first where there is none.
        Optional<Arrival> reference() {
            return rows.stream()
                    .filter(it -> it.home().typeCode().equals(HouseholdFacts.FAMILY))
                    .filter(it -> Relation.isHead(it.relation()))
                    .findFirst()
                    .or(() -> rows.stream().findFirst());
        }
    }
}
