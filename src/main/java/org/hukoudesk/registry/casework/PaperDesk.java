package org.hukoudesk.registry.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.domain.casework.CaseAnswer;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.household.HouseholdState;
import org.hukoudesk.domain.person.Resident;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.request.ActKey;
import org.hukoudesk.domain.service.FieldType;
import org.hukoudesk.domain.service.PaperText;
import org.hukoudesk.domain.service.PaperWords;
import org.hukoudesk.registry.exchange.CaseEffect;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.registry.exchange.Turn;
import org.hukoudesk.registry.feed.Json;
import org.hukoudesk.store.population.Population;

/// Cases that change nothing and put something on paper: a booklet anew, a document from the register, or only the
/// record that somebody was there. What stands on the paper is the register's, never the form's.
public final class PaperDesk implements CaseEffect {

    private final StationDocuments documents;

    /// @param codes printed words of the codes in the register and in answers
    public PaperDesk(PaperWords.Codes codes) {
        this.documents = StationDocuments.ofOwnRegister(codes);
    }

    @Override
    public Optional<Outcome> barred(Turn turn, Wish wish) {
        // under a number that is given to nobody: a document that is refused must leave no gap in the series
        return brought(turn, wish, 0) instanceof Brought.Nothing(Outcome why) ? Optional.of(why) : Optional.empty();
    }

    @Override
    public Outcome execute(Turn turn, ServiceCase found, Wish wish) {
        return barred(turn, wish).orElseGet(() -> switch (brought(turn, wish, number(turn, wish))) {
            case Brought.Nothing(Outcome why) -> why;
            case Brought.Paper(CaseResult result) ->
                found.executed(Json.text(result)) instanceof CaseAnswer.NotAllowed not
                        ? Outcome.refused(not.ground())
                        : Outcome.done(Json.text(result));
        });
    }

    /// Nought for what carries no number.
    private static long number(Turn turn, Wish wish) {
        return paper(wish)
                .map(text -> StationDocuments.number(turn, wish, text))
                .orElse(0L);
    }

    private static Optional<PaperText> paper(Wish wish) {
        return key(wish) == ActKey.DOCUMENT ? wish.item().act().paper() : Optional.empty();
    }

    private Brought brought(Turn turn, Wish wish, long number) {
        return switch (key(wish)) {
            case BOOKLET -> booklet(turn, wish);
            case DOCUMENT ->
                paper(wish)
                        .map(text -> documents.of(turn, wish, text, number))
                        .orElseGet(() -> new Brought.Nothing(Outcome.refused(Outcome.Fault.EFFECT_MISSING)));
            default -> new Brought.Paper(CaseResult.NONE);
        };
    }

    /// Every page of the applicant's household, with whoever the register has in it now.
    private static Brought booklet(Turn turn, Wish wish) {
        Population population = turn.tx().population();
        var home = new HouseholdId(wish.file().origin().householdId());
        Optional<Household> household = population
                .households()
                .latest(home)
                .filter(it -> it.facts().organ().equals(wish.organ()));
        if (household.isEmpty()) {
            return Brought.otherOrgans(List.of(home.text()));
        }
        if (household.get().state() != HouseholdState.NORMAL) {
            return new Brought.Nothing(Outcome.refused(Refusal.Reason.HOUSEHOLD_NOT_NORMAL, List.of(home.text())));
        }
        if (namesAnother(wish, household.get())) {
            return new Brought.Nothing(Outcome.refused(Outcome.Fault.HOUSEHOLD_UNKNOWN));
        }
        List<CaseResult.Entry> entries = new ArrayList<>();
        entries.add(new CaseResult.Entry("HOME_PAGE", home.text(), "", "", ""));
        population.members(home).stream()
                .filter(Resident::isActive)
                .map(member -> new CaseResult.Entry(
                        "MEMBER_PAGE", home.text(), member.personId().text(), "", ""))
                .forEach(entries::add);
        return new Brought.Paper(new CaseResult("", List.of(), entries, Map.of("reason", reason(wish))));
    }

    /// A household number answered that is not the applicant's: whose booklet is meant would be a guess.
    private static boolean namesAnother(Wish wish, Household household) {
        return wish.item().fields().stream()
                .filter(field -> field.type() instanceof FieldType.Household)
                .map(field -> wish.answers().getOrDefault(field.key(), ""))
                .anyMatch(number -> !number.isEmpty() && !number.equals(household.number()));
    }

    private static String reason(Wish wish) {
        return wish.item().act().told(wish.answers()).getOrDefault("reason", "");
    }

    private static ActKey key(Wish wish) {
        return ActKey.of(wish.item().actKey()).orElseThrow();
    }
}
