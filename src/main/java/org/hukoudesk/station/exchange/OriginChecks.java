package org.hukoudesk.station.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.MoveRequest;

/// A permit's persons beside the household of the origin.
///
/// @param staying who is left in the household when all of them go
/// @param headLeaves whether those who stay lose their head
record OriginChecks(List<Checked> persons, List<ResidentSnapshot> staying, boolean headLeaves) {

    static final OriginChecks NONE = new OriginChecks(List.of(), List.of(), false);

    OriginChecks {
        persons = List.copyOf(persons);
        staying = List.copyOf(staying);
    }

    /// How a person of the permit compares with the register.
    enum Verdict {
        SAME,
        NAME_DIFFERS,
        NUMBER_DIFFERS,
        ABSENT;

        String word() {
            return "exchange.check." + name();
        }
    }

    record Checked(MoveRequest.Mover mover, Verdict verdict) {

        @Override
        public String toString() {
            return "Checked[" + verdict + "]";
        }
    }

    static OriginChecks of(ExchangeLine line) {
        Optional<HouseholdSnapshot> household = line.file().map(CaseFile::origin);
        return household.map(known -> compare(line.movers(), known)).orElse(NONE);
    }

    private static OriginChecks compare(List<MoveRequest.Mover> movers, HouseholdSnapshot household) {
        Set<String> leaving = movers.stream().map(MoveRequest.Mover::personId).collect(Collectors.toSet());
        List<ResidentSnapshot> staying = household.members().stream()
                .filter(member -> !leaving.contains(member.personId()))
                .toList();
        boolean headLeaves =
                !staying.isEmpty() && leaving.contains(household.lines().headPersonId());
        List<Checked> persons = movers.stream()
                .map(mover -> new Checked(mover, verdict(mover, household)))
                .toList();
        return new OriginChecks(persons, staying, headLeaves);
    }

    private static Verdict verdict(MoveRequest.Mover mover, HouseholdSnapshot household) {
        Optional<ResidentSnapshot.Who> registered = household.members().stream()
                .filter(member -> member.personId().equals(mover.personId()))
                .map(ResidentSnapshot::who)
                .findFirst();
        if (registered.isEmpty()) {
            return Verdict.ABSENT;
        }
        if (!registered.get().citizenId().equals(mover.citizenId())) {
            return Verdict.NUMBER_DIFFERS;
        }
        return registered.get().name().equals(mover.name()) ? Verdict.SAME : Verdict.NAME_DIFFERS;
    }

    boolean allSame() {
        return persons.stream().allMatch(person -> person.verdict() == Verdict.SAME);
    }

    @Override
    public String toString() {
        return "OriginChecks[" + persons.size() + " persons]";
    }
}
