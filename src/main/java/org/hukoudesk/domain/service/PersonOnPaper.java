package org.hukoudesk.domain.service;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.Resident;

/// Somebody a document speaks of, as the register knows them.
///
/// @param household where they are registered, or were last
/// @param head of that household; a collective one has none
public record PersonOnPaper(Resident resident, Household household, Optional<Resident> head) {

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
        return facts;
    }

    /// The table says 男性, papers 男.
    private String sex(PaperWords.Codes codes) {
        String word = codes.text("sex", resident.identity().sexCode()).orElse("");
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
