package org.hukoudesk.domain.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.code.CodeTable;
import org.hukoudesk.domain.service.FormReview.MaterialRow;

/// Reviews answers and materials against one service item. Pure: the same input gives the same review, so the
/// workstation runs it at every pause in typing and the registry runs it again on what it receives.
public final class FormReviewer {

    private final ServiceItem item;
    private final AnswerForm form;

    /// @param tables code tables by id, as far as the item names them; an unknown table knows no code
    public FormReviewer(ServiceItem item, Map<String, CodeTable> tables) {
        this.item = item;
        this.form = new AnswerForm(tables);
    }

    /// As the other, where nobody is known by more than their key.
    public FormReview review(Map<String, String> answers, Map<String, MaterialState> materials, LocalDate today) {
        return review(answers, materials, today, People.NONE);
    }

    /// @param answers by field key; what is absent is unanswered, what no field knows is ignored
    /// @param materials by material key; what is absent is [MaterialState#MISSING]
    /// @param today in the legal zone, for conditions on dates
    /// @param people the persons the answers may name
    public FormReview review(
            Map<String, String> answers, Map<String, MaterialState> materials, LocalDate today, People people) {
        Map<String, Object> facts = facts(answers, today, people);
        List<FormField> visible = visible(facts);

        List<Gap> gaps = new ArrayList<>();
        for (FormField field : visible) {
            gap(field, answer(answers, field), facts).ifPresent(gaps::add);
        }
        List<MaterialRule> rules = item.materials().stream()
                .filter(rule -> rule.when().holds(facts))
                .toList();
        Map<String, List<MaterialRule>> needed = needed(rules, materials);
        needed.values().forEach(anyOf -> gaps.add(new Gap.MaterialMissing(anyOf)));

        return new FormReview(visible, rows(rules, needed, materials), gaps);
    }

    /// The paragraphs of the item's document that are printed for these answers, their braces not yet filled; none when
    /// the item words no document.
    public List<String> paragraphs(Map<String, String> answers, LocalDate today, People people) {
        Map<String, Object> facts = facts(answers, today, people);
        visible(facts);
        return item.act().paper().stream()
                .flatMap(paper -> paper.paragraphs().stream())
                .filter(paragraph -> paragraph.when().holds(facts))
                .map(PaperText.Paragraph::text)
                .toList();
    }

    private Map<String, Object> facts(Map<String, String> answers, LocalDate today, People people) {
        Map<String, Object> facts = new HashMap<>(people.asFacts(today));
        facts.put("today", today.toString());
        for (FormField field : item.fields()) {
            facts.put(field.key(), AnswerForm.fact(field.type(), answer(answers, field)));
        }
        return facts;
    }

    /// A field hidden by an earlier answer counts as unanswered from there on: an old destination household must
    /// not speak once the family founds a household of its own.
    private List<FormField> visible(Map<String, Object> facts) {
        List<FormField> visible = new ArrayList<>();
        for (FormField field : item.fields()) {
            if (field.presence().visibleWhen().holds(facts)) {
                visible.add(field);
            } else {
                facts.put(field.key(), AnswerForm.fact(field.type(), ""));
            }
        }
        return visible;
    }

    private Optional<Gap> gap(FormField field, String answer, Map<String, Object> facts) {
        if (AnswerForm.isUnanswered(field.type(), answer)) {
            return field.isRequired() ? Optional.of(new Gap.FieldMissing(field)) : Optional.empty();
        }
        Optional<Gap> malformed =
                form.malformation(field.type(), answer).map(why -> new Gap.FieldMalformed(field, why));
        return malformed.or(() -> field.checks().stream()
                .filter(check -> !check.holds().holds(facts))
                .findFirst()
                .map(check -> new Gap.CheckFailed(
                        field, check.message().with(check.count().of(facts)))));
    }

    /// What is missing, in order of the list; a one-of group stands where its first member stands.
    private static Map<String, List<MaterialRule>> needed(
            List<MaterialRule> rules, Map<String, MaterialState> materials) {
        Map<String, List<MaterialRule>> needed = new LinkedHashMap<>();
        List<String> satisfied = new ArrayList<>();
        for (MaterialRule rule : rules) {
            String place = place(rule);
            if (rule.isSatisfiedBy(state(materials, rule))) {
                satisfied.add(place);
            } else if (!place.isEmpty()) {
                needed.computeIfAbsent(place, _ -> new ArrayList<>()).add(rule);
            }
        }
        satisfied.forEach(needed::remove);
        return needed;
    }

    private static String place(MaterialRule rule) {
        return switch (rule.demand()) {
            case MaterialRule.Demand.Required _ -> "material " + rule.key();
            case MaterialRule.Demand.OneOf(String group) -> "group " + group;
            case MaterialRule.Demand.Welcome _ -> "";
        };
    }

    private static List<MaterialRow> rows(
            List<MaterialRule> rules, Map<String, List<MaterialRule>> needed, Map<String, MaterialState> materials) {
        return rules.stream()
                .map(rule -> {
                    MaterialState state = state(materials, rule);
                    return new MaterialRow(rule, state, needed.containsKey(place(rule)), rule.isSatisfiedBy(state));
                })
                .toList();
    }

    private static MaterialState state(Map<String, MaterialState> materials, MaterialRule rule) {
        return materials.getOrDefault(rule.key(), MaterialState.MISSING);
    }

    private static String answer(Map<String, String> answers, FormField field) {
        return answers.getOrDefault(field.key(), "").strip();
    }
}
