package org.hukoudesk.domain.service;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.hukoudesk.domain.person.RegistrationState;

/// What a review knows of the persons its answers name, by the key the intake uses for a person. Conditions ask it with
/// `age(person)`, `sexOf(person)`, `relationOf(person)`, `isHead(person)` and `stateOf(person)`; of somebody it does
/// not
/// know they hear -1 and empty texts.
public record People(Map<String, Known> byKey) {

    /// Nobody is known, as where only the visible fields of a form are asked for.
    public static final People NONE = new People(Map.of());

    /// The names under which conditions are given these facts; no field can have such a key.
    public static final String AGES = "_ages";

    public static final String SEXES = "_sexes";
    public static final String RELATIONS = "_relations";
    public static final String STATES = "_states";

    public People {
        byKey = Map.copyOf(byKey);
    }

    /// @param sexCode GB/T 2261.1
    /// @param relationCode to the head of the household the person is registered in; empty in a collective one
    public record Known(LocalDate birthDate, String sexCode, String relationCode, RegistrationState state) {}

    /// @param today ages are full years on this day
    Map<String, Object> asFacts(LocalDate today) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(AGES, each(it -> (long) Period.between(it.birthDate(), today).getYears()));
        facts.put(SEXES, each(Known::sexCode));
        facts.put(RELATIONS, each(Known::relationCode));
        facts.put(STATES, each(it -> it.state().name()));
        return facts;
    }

    private <T> Map<String, T> each(Function<Known, T> fact) {
        Map<String, T> facts = new HashMap<>();
        byKey.forEach((key, known) -> facts.put(key, fact.apply(known)));
        return facts;
    }
}
