package org.hukoudesk.domain.check;

import java.util.ArrayList;
import java.util.List;
import org.hukoudesk.domain.check.KeptHolder.Paper;
import org.hukoudesk.domain.code.Distance;
import org.hukoudesk.domain.register.Invariant;

/// What must hold of somebody with a residence registration or a residence permit.
public final class HolderRules {

    private final KeptHolder holder;
    private final List<Violation> found = new ArrayList<>();

    private HolderRules(KeptHolder holder) {
        this.holder = holder;
    }

    public static List<Violation> brokenBy(KeptHolder holder) {
        var rules = new HolderRules(holder);
        holder.residences().forEach(home -> rules.residenceElsewhere(home, Distance.SAME_COUNTY));
        holder.permits().forEach(permit -> rules.residenceElsewhere(permit, Distance.SAME_CITY));
        rules.oneResidence();
        return rules.found;
    }

    /// @param nearest how near to the hukou it must not be
    private void residenceElsewhere(Paper paper, Distance nearest) {
        boolean elsewhere = holder.hukou()
                .map(hukou -> paper.from(hukou.organ()))
                .filter(distance -> distance.compareTo(nearest) > 0)
                .isPresent();
        if (!elsewhere) {
            found.add(Violation.of(Invariant.RESIDENCE_ELSEWHERE, holder.personId(), paper.key()));
        }
    }

    private void oneResidence() {
        boolean one = holder.residences().size() <= 1 && holder.permits().size() <= 1;
        boolean there = holder.permits().stream()
                .allMatch(permit -> holder.residences().stream()
                        .anyMatch(home -> permit.from(home.organ()).isInsideCity()));
        if (!one || !there) {
            found.add(Violation.of(Invariant.ONE_RESIDENCE, holder.personId()));
        }
    }
}
