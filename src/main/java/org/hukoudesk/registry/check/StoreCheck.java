package org.hukoudesk.registry.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hukoudesk.domain.check.HolderRules;
import org.hukoudesk.domain.check.HouseholdRules;
import org.hukoudesk.domain.check.KeptHousehold;
import org.hukoudesk.domain.check.KeptPerson;
import org.hukoudesk.domain.check.Known;
import org.hukoudesk.domain.check.PermitRules;
import org.hukoudesk.domain.check.PersonRules;
import org.hukoudesk.domain.check.Violation;
import org.hukoudesk.domain.register.Invariant;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.check.Strays;
import org.hukoudesk.store.check.WholeStore;

/// Judges everything a registry keeps by the invariants of the register, as it was at one moment. Nothing is changed.
/// Whatever does not hold is said as it is found, with keys only.
public final class StoreCheck {

    /// Households, and persons, between two words about how far it is.
    private static final int WORD_EVERY = 10_000;

    /// Of each invariant so many are told; a store broken in one way throughout would say nothing else for hours. All
    /// are counted.
    private static final int TOLD_OF_EACH = 100;

    private final Store store;

    public StoreCheck(Store store) {
        this.store = store;
    }

    /// @param said one line at a time: violations and how far it is
    public CheckReport run(Consumer<String> said) {
        return store.readAsOfOneMoment(tx -> new Reading(tx, said).all());
    }

    private static final class Reading {

        private final WholeStore kept;
        private final Consumer<String> said;
        private final Map<Invariant, Integer> violations = new EnumMap<>(Invariant.class);
        private long households;
        private long persons;
        private long residents;

        Reading(Tx tx, Consumer<String> said) {
            this.kept = tx.wholeStore();
            this.said = said;
        }

        CheckReport all() {
            report(kept.ranges().overlaps());
            kept.households(this::household);
            kept.persons(this::person);
            kept.permits(move -> report(PermitRules.brokenBy(move.permit(), move.numbers(), move.itsCase())));
            kept.holders(holder -> report(HolderRules.brokenBy(holder)));
            strays(kept.strays());
            return new CheckReport(households, residents, kept.acts(), violations);
        }

        private void household(KeptHousehold household, Known known) {
            report(HouseholdRules.brokenBy(household, known));
            households++;
            word("households", households);
        }

        private void person(KeptPerson person, Known known) {
            report(PersonRules.brokenBy(person, known));
            residents += person.isRegistered() ? 1 : 0;
            persons++;
            word("persons", persons);
        }

        private void strays(Strays strays) {
            strays.numbersOfNobody().forEach(person -> report(Invariant.ONE_REGISTRATION, person));
            strays.homeless().forEach(person -> report(Invariant.HOUSEHOLD_NORMAL, person));
            strays.aliases().forEach(division -> report(Invariant.NUMBER_GIVEN_ONCE, "division " + division));
            strays.waiting().forEach(caseNo -> report(List.of(PermitRules.waitsForNothing(caseNo))));
        }

        private void report(Invariant invariant, String id) {
            report(List.of(new Violation(invariant, List.of(id))));
        }

        private void report(List<Violation> found) {
            for (Violation violation : found) {
                int count = violations.merge(violation.invariant(), 1, Integer::sum);
                if (count <= TOLD_OF_EACH) {
                    said.accept("violation " + violation);
                }
                if (count == TOLD_OF_EACH) {
                    said.accept("more of " + violation.invariant() + " are counted only");
                }
            }
        }

        private void word(String what, long count) {
            if (count % WORD_EVERY == 0) {
                said.accept("check " + what + "=" + count);
            }
        }
    }
}
