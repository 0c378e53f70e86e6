package org.hukoudesk.domain.register;

import java.util.List;

/// The register's one decision: what an act does to what is registered now. Pure; the workstation runs it for the
/// preview, the registry for the truth.
public final class Register {

    private Register() {}

    public static Decision decide(Snapshot snapshot, Act act, ActContext context) {
        Decision decision = switch (act) {
            case Act.Backfill backfill -> Backfilling.decide(snapshot, backfill, context);
            case Act.MoveOut moveOut -> MovingOut.decide(snapshot, moveOut, context);
            case Act.MoveIn moveIn -> MovingIn.decide(snapshot, moveIn, context);
            case Act.Reinstatement reinstatement -> Reinstating.decide(snapshot, reinstatement, context);
        };
        return decision instanceof Decision.Applied(var changes) ? upheld(snapshot, changes) : decision;
    }

    /// An act that would leave the register in a state the law does not know is refused, whatever its own rules said.
    private static Decision upheld(Snapshot before, Changes changes) {
        List<Refusal> broken = Invariants.brokenAfter(before, changes);
        return broken.isEmpty() ? new Decision.Applied(changes) : new Decision.Refused(broken);
    }
}
