package org.hukoudesk.domain.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.item.PastChange;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.Resident;

/// Somebody a document speaks of, as the register knows them.
///
/// @param household where they are registered, or were last
/// @param head of that household; a collective one has none
/// @param change of the item the document is about; empty when it is about none, or the register knows of no change
public record PersonOnPaper(
        Resident resident, Household household, Optional<Resident> head, Optional<PastChange> change) {

    /// Facts in words by the names a [PaperText] gives them; a fact that is not known is empty.
    public Map<String, String> facts(PaperWords.Codes codes) {
        var identity = resident.identity();
        Map<String, String> facts = new HashMap<>();
        facts.put("name", identity.name().full());
        facts.put("sex", sex(codes));
        facts.put("ethnic", codes.text("ethnic", identity.ethnicCode()).orElse(""));
        facts.put("birthDate", ChinaTime.printed(identity.birthDate()));
        facts.put("citizenId", identity.citizenId().full());
        facts.put("formerName", resident.origins().formerName());
        facts.put("address", household.facts().address());
        facts.put("householdNo", household.number());
        facts.put(
                "relation",
                codes.text("relation", resident.standing().relationCode()).orElse(""));
        facts.put("headName", head.map(it -> it.identity().name().full()).orElse(""));
        facts.put(
                "endedAs",
                ending().map(Ending::endedAs).map(PersonOnPaper::words).orElse(""));
        facts.put(
                "endedOn", ending().map(Ending::endedOn).map(ChinaTime::printed).orElse(""));
        facts.put(
                "changedFrom",
                change.map(it -> words(it.item(), it.from(), codes)).orElse(""));
        facts.put(
                "changedTo", change.map(it -> words(it.item(), it.to(), codes)).orElse(""));
        facts.put(
                "changedOn", change.map(PastChange::on).map(ChinaTime::printed).orElse(""));
        return facts;
    }

    /// An item's content as papers say it.
    private static String words(Item item, String content, PaperWords.Codes codes) {
        return switch (item) {
            case SEX -> shortened(codes.text("sex", content).orElse(""));
            case ETHNIC_GROUP -> codes.text("ethnic", content).orElse("");
            case EDUCATION -> codes.text("education", content).orElse("");
            case MARITAL_STATUS -> codes.text("marital", content).orElse("");
            case MILITARY_SERVICE -> codes.text("military", content).orElse("");
            case BLOOD_TYPE -> codes.text("blood", content).orElse("");
            case BIRTH_DATE -> ChinaTime.printed(LocalDate.parse(content));
            case NAME, FORMER_NAME, BIRTH_PLACE, NATIVE_PLACE, HEIGHT, EMPLOYER, OCCUPATION, NUMBER -> content;
        };
    }

    /// The table says 男性, papers 男.
    private String sex(PaperWords.Codes codes) {
        return shortened(codes.text("sex", resident.identity().sexCode()).orElse(""));
    }

    private static String shortened(String word) {
        return word.endsWith("性") ? word.substring(0, word.length() - 1) : word;
    }

    private Optional<Ending> ending() {
        return Optional.ofNullable(resident.standing().ending());
    }

    /// Our words: the list of GA/T 2000.25 was obtained only in part (domain reference §3.10).
    private static String words(Ending.Cause cause) {
        return switch (cause) {
            case DEATH -> "死亡";
            case DECLARED_DEAD -> "宣告死亡";
            case MISSING -> "宣告失踪";
            case MOVED_OUT -> "迁出";
            case ENLISTED -> "参军";
            case SETTLED_ABROAD -> "出国（境）定居";
            case FOREIGN_NATIONALITY -> "加入外国国籍";
            case DUPLICATE -> "重复户口";
            case FRAUDULENT -> "虚假户口";
            case OTHER -> "其他原因";
            case REVERSED -> "冲销";
        };
    }
}
