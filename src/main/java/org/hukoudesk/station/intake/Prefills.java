package org.hukoudesk.station.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.domain.service.FieldType;
import org.hukoudesk.domain.service.FormField;
import org.hukoudesk.domain.service.PersonList;
import org.hukoudesk.domain.service.ServiceItem;

/// First answers to a form. What an officer has answered stays.
final class Prefills {

    private Prefills() {}

    /// @param paper as it is before
    /// @return the answers with every empty one filled whose source is known
    static Map<String, String> fill(ServiceItem item, IntakePaper paper) {
        Map<String, String> answers = new HashMap<>(paper.answers());
        for (FormField field : item.fields()) {
            String first = first(field, paper);
            if (answers.getOrDefault(field.key(), "").isEmpty() && !first.isEmpty()) {
                answers.put(field.key(), first);
            }
        }
        return answers;
    }

    /// The answers without those that name anybody outside the household: they belonged to another one.
    static Map<String, String> withoutStrangers(
            ServiceItem item, Map<String, String> answers, HouseholdSnapshot household) {
        Map<String, String> rest = new HashMap<>(answers);
        for (FormField field : item.fields()) {
            if (!namesOnly(household, field.type(), answers.getOrDefault(field.key(), ""))) {
                rest.remove(field.key());
            }
        }
        return rest;
    }

    private static boolean namesOnly(HouseholdSnapshot household, FieldType type, String answer) {
        List<String> members =
                household.members().stream().map(ResidentSnapshot::personId).toList();
        return switch (type) {
            case FieldType.Person _ -> members.contains(answer);
            case FieldType.Persons _ ->
                PersonList.parse(answer)
                        .filter(list -> list.entries().stream()
                                .map(PersonList.Entry::person)
                                .allMatch(members::contains))
                        .isPresent();
            default -> true;
        };
    }

    private static String first(FormField field, IntakePaper paper) {
        return switch (field.prefill()) {
            case FormField.Prefill.None() -> "";
            case FormField.Prefill.Value(String text) -> text;
            case FormField.Prefill.From(var source) -> from(source, paper);
        };
    }

    private static String from(FormField.Prefill.Source source, IntakePaper paper) {
        Optional<HouseholdSnapshot> household = paper.household();
        Optional<ResidentSnapshot> applicant = applicant(paper);
        Optional<String> found = switch (source) {
            case APPLICANT_PERSON -> applicant.map(ResidentSnapshot::personId);
            case APPLICANT_PHONE -> applicant.map(member -> member.where().phone());
            case APPLICANT_HOUSEHOLD -> household.map(it -> it.lines().number());
            case HOUSEHOLD_HEAD -> household.map(it -> it.lines().headPersonId());
            case HOUSEHOLD_MEMBERS -> household.map(Prefills::members);
        };
        return found.orElse("");
    }

    private static String members(HouseholdSnapshot household) {
        return new PersonList(household.members().stream()
                        .filter(ResidentSnapshot::belongsHere)
                        .map(member -> new PersonList.Entry(
                                member.personId(), member.where().relationCode()))
                        .toList())
                .toAnswer();
    }

    static Optional<ResidentSnapshot> applicant(IntakePaper paper) {
        return paper.household().stream()
                .flatMap(household -> household.members().stream())
                .filter(member -> paper.applicant()
                        .map(IntakePaper.Applicant::citizenId)
                        .filter(member.who().citizenId()::equals)
                        .isPresent())
                .findFirst();
    }
}
