package org.hukoudesk.domain.request;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.HouseholdAct;
import org.hukoudesk.domain.service.FieldType;
import org.hukoudesk.domain.service.FormField;
import org.hukoudesk.domain.service.PersonList;
import org.hukoudesk.domain.service.ServiceItem;

/// The answers of a case and the facts its item gives, read as what an act needs. An answer that cannot be read so is
/// an
/// [IllegalArgumentException] or a [java.time.DateTimeException]: the form was reviewed before.
final class Said {

    private final ServiceItem item;
    private final Map<String, String> said;

    Said(ServiceItem item, Map<String, String> answers) {
        this.item = item;
        this.said = item.act().told(answers);
    }

    /// Empty when nothing was said.
    String text(String field) {
        return said.getOrDefault(field, "").strip();
    }

    boolean flag(String field) {
        return text(field).equals("true");
    }

    LocalDate date(String field) {
        return LocalDate.parse(text(field));
    }

    <E extends Enum<E>> E oneOf(Class<E> values, String field) {
        return Enum.valueOf(values, text(field));
    }

    PersonId person(String field) {
        return maybePerson(field).orElseThrow(() -> new IllegalArgumentException("nobody is named under " + field));
    }

    Optional<PersonId> maybePerson(String field) {
        return Optional.of(text(field)).filter(key -> !key.isEmpty()).map(PersonId::new);
    }

    /// A field of the own division is answered without it.
    String address(String field, String division) {
        String typed = text(field);
        boolean own = item.field(field)
                .map(FormField::type)
                .filter(type -> type instanceof FieldType.Address(boolean ownDivision) && ownDivision)
                .isPresent();
        return !own || typed.isEmpty() || typed.startsWith(division) ? typed : division + typed;
    }

    HouseholdId household(String field, Scene scene) {
        return scene.byNumber()
                .apply(text(field))
                .orElseThrow(() -> new IllegalArgumentException("no household of this number under " + field));
    }

    List<PersonList.Entry> persons(String field) {
        return PersonList.parse(text(field))
                .map(PersonList::entries)
                .orElseThrow(() -> new IllegalArgumentException("no list of persons under " + field));
    }

    Map<PersonId, String> relations(String field) {
        Map<PersonId, String> relations = new HashMap<>();
        persons(field).stream()
                .filter(entry -> !entry.relation().isEmpty())
                .forEach(entry -> relations.put(new PersonId(entry.person()), entry.relation()));
        return relations;
    }

    List<HouseholdAct.Placement> placements(String field) {
        return persons(field).stream()
                .map(entry -> new HouseholdAct.Placement(new PersonId(entry.person()), entry.relation()))
                .toList();
    }

    /// Who heads those who stay, with what was said of their relations; empty when nobody was named.
    Optional<Act.Succession> succession() {
        return maybePerson("newHead").map(head -> new Act.Succession(head, relations("relations")));
    }
}
