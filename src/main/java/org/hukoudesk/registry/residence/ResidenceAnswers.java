package org.hukoudesk.registry.residence;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hukoudesk.domain.residence.Dwelling;
import org.hukoudesk.domain.residence.ResidenceAct;
import org.hukoudesk.domain.residence.ResidencePermitLife.Cancellation;
import org.hukoudesk.domain.residence.StableGround;

/// Turns the answers of a form into an act.
///
/// | Act | Answers |
/// |---|---|
/// | `register`, `move` | `address`, `landlordPhone` (may be missing) |
/// | `permit-issue` | `ground`: JOB, DWELLING, SCHOOL |
/// | `permit-replace` | `reason`: LOST, DAMAGED, OUTDATED; `oldCardHandedIn`: true |
/// | `permit-suspend` | `reason`: words |
/// | `permit-cancel` | `reason`: a cause of [Cancellation], or words |
final class ResidenceAnswers {

    static final String REASON = "reason";

    private final ResidenceOrder order;

    ResidenceAnswers(ResidenceOrder order) {
        this.order = order;
    }

    /// Empty when the act is none of ours or its answers are none.
    ///
    /// @param permitNo asked for a number only by an act that gives one
    Optional<ResidenceAct> act(Supplier<String> permitNo) {
        return switch (order.actKey()) {
            case "residence.register" -> Optional.of(new ResidenceAct.Register(newKey(), dwelling()));
            case "residence.move" -> Optional.of(new ResidenceAct.ChangeAddress(newKey(), dwelling()));
            case "residence.end" -> Optional.of(new ResidenceAct.End());
            case "residence.permit-issue" ->
                Optional.of(new ResidenceAct.Issue(permitNo.get(), code(StableGround.class, "ground")));
            case "residence.permit-endorse" -> Optional.of(new ResidenceAct.Endorse());
            case "residence.permit-replace" ->
                code(ResidenceAct.CardFate.class, REASON)
                        .map(why -> new ResidenceAct.Replace(
                                why, answer("oldCardHandedIn").equals("true")));
            case "residence.permit-suspend" -> Optional.of(new ResidenceAct.Suspend(answer(REASON)));
            case "residence.permit-restore" -> Optional.of(new ResidenceAct.Restore());
            case "residence.permit-cancel" ->
                Optional.of(new ResidenceAct.Cancel(
                        code(Cancellation.class, REASON).orElse(Cancellation.BY_ORGAN), answer(REASON)));
            default -> Optional.empty();
        };
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private Dwelling dwelling() {
        return new Dwelling(answer("address"), answer("landlordPhone"));
    }

    private String answer(String key) {
        return order.answers().getOrDefault(key, "");
    }

    private <E extends Enum<E>> Optional<E> code(Class<E> codes, String key) {
        for (E code : codes.getEnumConstants()) {
            if (code.name().equals(answer(key))) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }
}
