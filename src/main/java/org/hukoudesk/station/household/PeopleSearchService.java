package org.hukoudesk.station.household;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.hukoudesk.domain.casework.OfficerRole;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.station.shell.CommandSearch;
import org.hukoudesk.station.shell.CommandSearch.Hit;
import org.hukoudesk.station.shell.CommandSearch.Kind;
import org.hukoudesk.station.shell.Screen;
import org.hukoudesk.station.shell.SignedOn;
import org.hukoudesk.station.shell.Strings;
import org.hukoudesk.store.Store;
import org.hukoudesk.store.audit.AuditEvent;
import org.hukoudesk.store.search.Found;
import org.hukoudesk.store.search.HouseholdEntry;
import org.hukoudesk.store.search.Typed;

/// Finds people and households of this workstation's replica while the officer types, for a purpose. Each search is a
/// link of the audit chain, written in the transaction that reads and synced before anything is shown: who, when, why,
/// what kind of text, and the ids of those who were shown. Takes time and belongs in the background.
public final class PeopleSearchService {

    /// Digits of an organ's code that are its county's.
    private static final int COUNTY_DIGITS = 6;

    private static final String ACTION = "person.search";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Store store;
    private final String workstation;
    private final Clock clock;

    /// @param workstation whose audit chain is written
    public PeopleSearchService(Store store, String workstation, Clock clock) {
        this.store = store;
        this.workstation = workstation;
        this.clock = clock;
    }

    /// A search as the officer means it.
    ///
    /// @param purpose what somebody is looked for; without it nobody is
    public record Question(String typed, String purpose, SignedOn asking) {}

    /// What the chain keeps: ids, never what was typed, which may be a name or a number.
    record Detail(String purpose, List<String> people, List<String> households) {}

    /// People, then households; names in full, since there is a purpose, numbers masked.
    public List<Hit> find(Question question, Strings strings) {
        Typed typed = Typed.read(question.typed());
        if (question.purpose().isBlank() || typed instanceof Typed.Nothing) {
            return List.of();
        }
        Found found = look(question, typed);
        Stream<Hit> people = found.people().stream().map(it -> person(it, question, strings));
        Stream<Hit> homes = found.households().stream().map(it -> household(it, question, strings));
        return Stream.concat(people, homes).toList();
    }

    private Found look(Question question, Typed typed) {
        SignedOn asking = question.asking();
        return store.write(tx -> {
            Found found = tx.peopleIndex().find(typed, organs(asking), CommandSearch.HITS_PER_KIND);
            String detail = detail(found, kept(question.purpose()));
            tx.audit()
                    .append(
                            workstation,
                            new AuditEvent(clock.instant(), asking.officerId(), ACTION, typed.kind(), detail));
            return found;
        });
    }

    /// An officer finds the people of the own organ; a county's approver those of the county's organs served here.
    private static String organs(SignedOn asking) {
        String organ = asking.organCode();
        return asking.roles().contains(OfficerRole.COUNTY_APPROVER) ? organ.substring(0, COUNTY_DIGITS) : organ;
    }

    private static String kept(String purpose) {
        String words = purpose.strip();
        return words.substring(0, Math.min(words.length(), HouseholdModel.LONGEST_PURPOSE));
    }

    private static String detail(Found found, String purpose) {
        List<String> people =
                found.people().stream().map(it -> it.who().personId().text()).toList();
        List<String> households =
                found.households().stream().map(it -> it.householdId().text()).toList();
        try {
            return JSON.writeValueAsString(new Detail(purpose, people, households));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always written", e);
        }
    }

    private Hit person(Found.Person found, Question question, Strings strings) {
        String name = found.who().name().full();
        CitizenId number = found.who().citizenId();
        LocalDate today = ChinaTime.dayOf(clock.instant());
        String detail = strings.text(
                "household.search.person",
                number.masked(),
                strings.text("household.search.sex." + number.sex().code()),
                Period.between(number.birthDate(), today).getYears(),
                found.home().address());
        RegistrationState state = found.who().state();
        String note = state == RegistrationState.ACTIVE ? "" : strings.text("household.state." + state);
        return new Hit(Kind.PERSON, name, matched(name, question), detail, note, opens(number, question));
    }

    private static Hit household(HouseholdEntry found, Question question, Strings strings) {
        String title = found.headName()
                .map(PersonName::full)
                .map(head -> strings.text("household.search.home", head))
                .orElseGet(() -> strings.text("household.search.collective"));
        String detail = strings.text("household.search.household", found.number(), found.address(), found.members());
        return new Hit(Kind.HOUSEHOLD, title, matched(title, question), detail, "", opens(found.opensBy(), question));
    }

    private static Screen opens(CitizenId number, Question question) {
        return new Screen.Household(number.full(), kept(question.purpose()));
    }

    private static String matched(String title, Question question) {
        String typed = question.typed().strip();
        return title.contains(typed) ? typed : "";
    }
}
