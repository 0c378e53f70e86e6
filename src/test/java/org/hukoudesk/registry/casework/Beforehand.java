package org.hukoudesk.registry.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hukoudesk.catalogue.Sample;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.message.DecideCase;
import org.hukoudesk.domain.certificate.Disposition;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.household.HouseholdFacts;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.item.ItemEdit;
import org.hukoudesk.domain.person.Circumstances;
import org.hukoudesk.domain.person.CitizenId;
import org.hukoudesk.domain.person.Ending;
import org.hukoudesk.domain.person.Identity;
import org.hukoudesk.domain.person.Origins;
import org.hukoudesk.domain.person.PersonId;
import org.hukoudesk.domain.person.PersonName;
import org.hukoudesk.domain.register.Act;
import org.hukoudesk.domain.register.Decision;
import org.hukoudesk.domain.register.NewMember;
import org.hukoudesk.domain.service.ServiceItem;
import org.hukoudesk.registry.residence.ResidenceOutcome;

/// What the register and the residence book know before a sample's case is filed: the households of the sample, under
/// numbers nobody else of the campaign has.
final class Beforehand {

    private final CaseOffice office;
    private final ServiceItem item;
    private final int place;
    private final Sample sample;
    private final Map<String, String> households = new HashMap<>();

    /// @param place of the item among all, from 1
    Beforehand(CaseOffice office, ServiceItem item, int place, Sample sample) {
        this.office = office;
        this.item = item;
        this.place = place;
        this.sample = sample;
    }

    /// Empty when all went well, else what did not.
    String play() {
        List<JsonNode> homes = sample.home().path("households").valueStream().toList();
        for (JsonNode home : homes) {
            households.put(home.path("key").asText(), "%03d%03d".formatted(place, households.size() + 1));
        }
        for (JsonNode home : homes) {
            String refused = entered(home);
            if (!refused.isEmpty()) {
                return refused;
            }
        }
        changedBefore();
        toldOfARecord();
        return livedHere(homes.getFirst());
    }

    /// A re-check needs an answer that told of a record.
    private void toldOfARecord() {
        if (item.actKey().equals("criminal.recheck")) {
            var asked = Map.of(
                    "person", own(sample.answers().getOrDefault("person", "")),
                    "registeredWhere", "HERE",
                    "purpose", "办理出国签证",
                    "timesThisYear", "1");
            String earlier = sample.answers().getOrDefault("earlierCase", "");
            office.file(earlier, "criminal-record.individual", homeOfApplicant(), asked);
            office.approve(earlier, DecideCase.Level.STATION);
            office.answer(earlier, Disposition.RECORD);
        }
    }

    /// A certificate of a changed item needs the change.
    private void changedBefore() {
        sample.before()
                .forEach((item, content) -> office.change(
                        new PersonId(own(sample.answers().getOrDefault("person", ""))),
                        ItemEdit.correction(Item.valueOf(item), content)));
    }

    /// The number of a household of the sample by its key there; else what was given.
    String householdNo(String key) {
        return households.getOrDefault(key, key);
    }

    /// What has to stand in the residence book before this item makes sense: a year of it, with a permit since.
    private String livedHere(JsonNode home) {
        String key = item.actKey();
        if (!key.startsWith("residence.") || key.equals("residence.register")) {
            return "";
        }
        CitizenId tenant = citizen(home.path("members").path(0));
        Map<String, String> answers = Map.of("address", "东街1号", "ground", "JOB", "reason", "核查");
        List<ResidenceOutcome> before = new ArrayList<>();
        before.add(office.lived(LocalDate.of(2025, 5, 1), "residence.register", tenant, answers));
        if (key.startsWith("residence.permit-") && !key.equals("residence.permit-issue")) {
            before.add(office.lived(LocalDate.of(2025, 12, 10), "residence.permit-issue", tenant, answers));
        }
        if (key.equals("residence.permit-restore")) {
            before.add(office.lived(LocalDate.of(2026, 8, 1), "residence.permit-suspend", tenant, answers));
        }
        return before.stream()
                .filter(ResidenceOutcome.Refused.class::isInstance)
                .map(refused -> "the story does not begin: " + refused)
                .findFirst()
                .orElse("");
    }

    private String entered(JsonNode home) {
        List<JsonNode> members = home.path("members").valueStream().toList();
        OrganCode organ = organ(home.path("where").asText());
        var id = new HouseholdId(own(home.path("key").asText()));
        String head = members.stream()
                .filter(member -> member.path("relation").asText().equals("02"))
                .map(member -> own(member.path("key").asText()))
                .findFirst()
                .orElse("");
        var facts = new HouseholdFacts(
                households.getOrDefault(home.path("key").asText(), ""),
                home.path("type").asText(),
                organ,
                "第%d号样例 %s".formatted(place, home.path("address").asText()),
                new PersonId(head));
        var entry =
                new Act.Backfill(id, facts, members.stream().map(this::member).toList());
        if (!members.isEmpty() && office.enter(entry) instanceof Decision.Refused refused) {
            return "household not entered: " + refused;
        }
        for (JsonNode member : members) {
            if (member.path("state").asText().equals("ENDED")) {
                office.end(
                        new PersonId(own(member.path("key").asText())),
                        id,
                        new Ending(
                                Ending.Cause.valueOf(member.path("endedAs").asText()),
                                LocalDate.parse(member.path("endedOn").asText())));
            }
        }
        return "";
    }

    private NewMember member(JsonNode told) {
        var number = citizen(told);
        var identity = new Identity(
                number,
                new PersonName(told.path("name").asText()),
                told.path("sex").asText(),
                LocalDate.parse(told.path("born").asText()),
                "01");
        return new NewMember(
                new PersonId(own(told.path("key").asText())),
                identity,
                Origins.UNKNOWN,
                Circumstances.UNKNOWN,
                told.path("relation").asText(),
                NewMember.Came.NATIVE);
    }

    /// The sample's number in a division of the item's own.
    CitizenId citizen(JsonNode told) {
        String digits =
                "99%04d".formatted(place) + told.path("citizenId").asText().substring(6, 17);
        return new CitizenId(digits + CitizenId.checkCharacter(digits));
    }

    String own(String key) {
        return "p" + place + "-" + key;
    }

    private static OrganCode organ(String where) {
        return switch (where) {
            case "here" -> CaseOffice.STATION;
            case "city" -> CaseOffice.NEIGHBOUR;
            case "province" -> CaseOffice.OTHER_CITY;
            case "country" -> CaseOffice.OTHER_PROVINCE;
            default -> throw new IllegalArgumentException("no such place: " + where);
        };
    }

    /// The household as the register tells it when the named person's card is read, or the first member's.
    HouseholdSnapshot homeOfApplicant() {
        String named = sample.answers().getOrDefault("person", "");
        JsonNode home = sample.home().path("households").path(0);
        return home.path("members")
                .valueStream()
                .filter(member -> named.isEmpty() || member.path("key").asText().equals(named))
                .findFirst()
                .or(() -> home.path("members").valueStream().findFirst())
                .map(member -> office.homeOf(citizen(member)))
                .orElseThrow();
    }
}
