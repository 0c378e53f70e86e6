package org.hukoudesk.domain.service;

import java.util.HashMap;
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
        Proxy proxy,
        List<Group> groups,
        List<MaterialRule> materials,
        Handling handling) {

    /// Key of the choice that says who stands at the counter, where a form asks it.
    public static final String BROUGHT_BY = "broughtBy";

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

    /// Whether it is about people who were struck off.
    public boolean asksForStruckOff() {
        return fields().stream().anyMatch(field -> field.type().equals(new FieldType.Person(true)));
    }

    public Optional<FormField> field(String key) {
        return fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    public Optional<MaterialRule> material(String key) {
        return materials.stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    /// Whether the rule on 代办 lets somebody of this kind come for the person; true of who comes in their own right.
    public boolean letsComeForAnother(Applicant who) {
        return switch (who) {
            case AGENT -> proxy == Proxy.MANDATE;
            case GUARDIAN -> proxy != Proxy.FORBIDDEN;
            default -> true;
        };
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

        /// Everything the act is told: what the form answers, and what the item says of itself.
        public Map<String, String> told(Map<String, String> answers) {
            Map<String, String> all = new HashMap<>(answers);
            all.putAll(with);
            return all;
        }
    }

    /// Who may stand at the counter for this item.
    public enum Applicant {
        SELF,
        SPOUSE,
        PARENT,
        HEAD,
        LINEAL_RELATIVE,
        ADULT_MEMBER,
        GUARDIAN,
        /// 抚养人、赡养人.
        SUPPORTER,
        AGENT,
        /// 村（居）委会, when no family can.
        COMMITTEE,
        /// A unit with a letter of introduction.
        UNIT,
        /// The organ itself, by its office.
        ORGAN
    }

    /// Whether somebody may come for the person whose affair it is (代办).
    public enum Proxy {
        /// Nobody: the own intent must be expressed at the counter.
        FORBIDDEN,
        /// Only the guardian of a minor or of somebody without capacity.
        GUARDIAN,
        /// The head or a relative of the household, by their kinship and without a mandate.
        RELATIVE,
        /// Any adult with full capacity, with a written mandate (委托书).
        MANDATE
    }

    /// What the working days of a promise do not run through (domain reference §4.0).
    public enum ClockStop {
        /// 补正: the applicant mends or brings something.
        SUPPLEMENT,
        /// 调查核实 by the station, or by the county where the law says so.
        INVESTIGATION,
        /// 鉴定, such as a DNA report.
        APPRAISAL,
        /// 公示、公告.
        PUBLICITY
    }

    public record Group(String key, Bilingual title, List<FormField> fields) {

        public Group {
            fields = List.copyOf(fields);
        }
    }

    /// What happens after submission.
    ///
    /// @param totalWorkingDays promise to the applicant, day of acceptance is day 0; 0 is on the spot
    /// @param terms further limits by name; what each means and is where it is not set, the methods say
    /// @param clockStops what does not count towards the limits
    /// @param outputs documents handed over, such as `receipt` and `booklet`
    /// @param feeFen in fen; household acts are free of charge since 2013
    public record Handling(
            List<ApprovalStage> stages,
            int totalWorkingDays,
            Map<String, Integer> terms,
            Set<ClockStop> clockStops,
            List<String> outputs,
            long feeFen) {

        public Handling {
            stages = List.copyOf(stages);
            terms = Map.copyOf(terms);
            clockStops = Set.copyOf(clockStops);
            outputs = List.copyOf(outputs);
        }

        /// Working days of the promise that are a level's; empty where it does not decide.
        public Optional<Integer> shareOf(ApprovalStage.Level level) {
            return stages.stream()
                    .filter(stage -> stage.level() == level)
                    .map(ApprovalStage::limitWorkingDays)
                    .findFirst();
        }

        /// Working days within which 迁出地 answers a permit (domain reference §4.4).
        public int originWorkingDays() {
            return term("originWorkingDays").orElse(1);
        }

        /// Life of a permit in days from its issue (domain reference §4.4).
        public int permitValidDays() {
            return term("permitValidDays").orElse(40);
        }

        /// Working days the citizen has for 补正 at most; empty where only the limit of every notice holds.
        public Optional<Integer> supplementWorkingDays() {
            return term("supplementWorkingDays");
        }

        public Optional<Integer> term(String name) {
            return Optional.ofNullable(terms.get(name));
        }

        /// Whether the working days of 补正 do not count.
        public boolean standsStillForSupplement() {
            return clockStops.contains(ClockStop.SUPPLEMENT);
        }

        /// Whether those of 调查核实 do not: 鉴定 and 公示 are held as an investigation.
        public boolean standsStillForInvestigation() {
            return clockStops.stream().anyMatch(stop -> stop != ClockStop.SUPPLEMENT);
        }

        /// Working days a level may investigate (调查核实); where the item says nothing, station 20, county and city 15
        /// (S23 arts 128–130).
        public int investigationDays(ApprovalStage.Level level) {
            return switch (level) {
                case WINDOW -> 0;
                case STATION -> term("stationInvestigationWorkingDays").orElse(20);
                case COUNTY -> term("countyInvestigationWorkingDays").orElse(15);
                case CITY -> term("cityInvestigationWorkingDays").orElse(15);
            };
        }
    }
}
