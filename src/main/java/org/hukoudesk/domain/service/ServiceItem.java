package org.hukoudesk.domain.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A service of the counter (政务服务事项) as data: who may ask, the form, the materials, the way of approval.
///
/// @param key such as `migration.cross-province`
/// @param act what the case leads to
public record ServiceItem(
        String key,
        Bilingual name,
        Leads act,
        Set<Applicant> applicants,
        List<Group> groups,
        List<MaterialRule> materials,
        Handling handling) {

    public ServiceItem {
        applicants = Set.copyOf(applicants);
        groups = List.copyOf(groups);
        materials = List.copyOf(materials);
    }

    public String actKey() {
        return act.key();
    }

    /// Whether the officer at the window executes the case at once (即办件).
    public boolean isOnTheSpot() {
        return handling.stages().stream().anyMatch(stage -> stage.level() == ApprovalStage.Level.WINDOW);
    }

    public List<FormField> fields() {
        return groups.stream().flatMap(group -> group.fields().stream()).toList();
    }

    public Optional<FormField> field(String key) {
        return fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    public Optional<MaterialRule> material(String key) {
        return materials.stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    /// What a case of the item leads to.
    ///
    /// @param key names the code that changes the register or makes the document
    /// @param with what that code is told beside the answers, such as which item is changed; by field key
    /// @param paper the document it is made into; empty when the case leads to no document of its own
    public record Leads(String key, Map<String, String> with, Optional<PaperText> paper) {

        public Leads {
            with = Map.copyOf(with);
        }
    }

    /// Who may stand at the counter for this item.
    public enum Applicant {
        SELF,
        SPOUSE,
        HEAD,
        LINEAL_RELATIVE,
        ADULT_MEMBER,
        GUARDIAN,
        AGENT
    }

    public record Group(String key, Bilingual title, List<FormField> fields) {

        public Group {
            fields = List.copyOf(fields);
        }
    }

    /// What happens after submission.
    ///
    /// @param totalWorkingDays promise to the applicant, day of acceptance is day 0; 0 is on the spot
    /// @param terms further limits by name, such as `originWorkingDays` or `permitValidDays`
    /// @param outputs documents handed over, such as `receipt` and `booklet`
    /// @param feeFen in fen; household acts are free of charge since 2013
    public record Handling(
            List<ApprovalStage> stages,
            int totalWorkingDays,
            Map<String, Integer> terms,
            List<String> outputs,
            long feeFen) {

        public Handling {
            stages = List.copyOf(stages);
            terms = Map.copyOf(terms);
            outputs = List.copyOf(outputs);
        }

        public Optional<Integer> term(String name) {
            return Optional.ofNullable(terms.get(name));
        }
    }
}
