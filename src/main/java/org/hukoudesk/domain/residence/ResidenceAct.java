package org.hukoudesk.domain.residence;

import java.util.Optional;

/// What an officer does about somebody who lives where they are not registered. Nobody's hukou changes by it.
public sealed interface ResidenceAct {

    /// 居住登记, under a key nobody has.
    record Register(String residenceId, Dwelling dwelling) implements ResidenceAct {}

    /// 地址变更 inside the city.
    record ChangeAddress(String residenceId, Dwelling dwelling) implements ResidenceAct {}

    /// The person leaves the city.
    record End() implements ResidenceAct {}

    /// 审核签发 under a number nobody has; the ground is empty when none was proved.
    record Issue(String permitNo, Optional<StableGround> ground) implements ResidenceAct {}

    /// 签注.
    record Endorse() implements ResidenceAct {}

    /// 补换领. A card that is not lost is handed in for the new one.
    record Replace(CardFate why, boolean oldCardHandedIn) implements ResidenceAct {}

    /// 功能中止 by decision of the organ.
    record Suspend(String reason) implements ResidenceAct {}

    /// 功能恢复.
    record Restore() implements ResidenceAct {}

    /// 注销.
    record Cancel(ResidencePermitLife.Cancellation why, String reason) implements ResidenceAct {}

    /// What became of the card that is replaced.
    enum CardFate {
        LOST,
        DAMAGED,
        /// What is printed on it is no longer so.
        OUTDATED
    }
}
