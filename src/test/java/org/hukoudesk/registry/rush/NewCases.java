package org.hukoudesk.registry.rush;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.hukoudesk.catalogue.Sample;
import org.hukoudesk.contract.feed.HouseholdSnapshot;
import org.hukoudesk.contract.feed.PersonQuery;
import org.hukoudesk.contract.feed.ResidentSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.domain.household.Household;
import org.hukoudesk.domain.person.Relation;
import org.hukoudesk.domain.service.PersonList;

/// What people come to a window for, by chance: mostly such as might hold. The form is the item's sample
/// with the people of the rush in it.
final class NewCases {

    private static final Map<String, Map<String, String>> SAMPLES = new ConcurrentHashMap<>();

    private static final List<String> AT_HOME = List.of(
            "birth.certificate",
            "birth.certificate",
            "death.register",
            "household.head-change",
            "household.head-change",
            "household.merge",
            "household.merge",
            "household.split",
            "household.split",
            "address.same-district",
            "item.occupation",
            "item.sex-correction",
            "item.name-adult");

    private static final int ADULT_BORN_UNTIL = 2008;

    private final RushOffice office;
    private final Random random;

    NewCases(RushOffice office, Random random) {
        this.office = office;
        this.random = random;
    }

    /// What somebody asks for.
    ///
    /// @param caseNo a number no other case has
    /// @param answers besides those of the item's sample
    record Asked(String caseNo, String item, Map<String, String> answers) {}

    /// @param caseNo a number no other case has
    Order deal(String workstation, Place place, PersonQuery.Found found, String caseNo) {
        HouseholdSnapshot home = found.household();
        ResidentSnapshot person = member(home, found.personId());
        String item = item(place, home, person);
        return order(workstation, place, found, new Asked(caseNo, item, answers(item, home, person, place)));
    }

    Order order(String workstation, Place place, PersonQuery.Found found, Asked asked) {
        HouseholdSnapshot home = found.household();
        ResidentSnapshot person = member(home, found.personId());
        var answers = new HashMap<>(sample(asked.item()));
        answers.putAll(asked.answers());
        var seen = office.item(asked.item(), place).materials().stream()
                .map(rule -> new CaseFile.MaterialScan(rule.key(), "ORIGINAL_SEEN", List.of()))
                .toList();
        var move = asked.item().startsWith("migration.") ? move(home, place, answers) : MoveRequest.NONE;
        var file = new CaseFile(person.who().name(), person.who().name(), answers, seen, move, home);
        return Order.of(
                workstation,
                place.window(),
                RushOffice.submission(asked.caseNo(), asked.item(), place, file),
                "files " + asked.item() + " " + asked.caseNo() + " for " + found.personId() + " of "
                        + home.householdId() + " " + asked.answers());
    }

    private String item(Place place, HouseholdSnapshot home, ResidentSnapshot person) {
        if (!home.lines().organ().equals(place.organ())) {
            boolean near = home.lines().organ().startsWith(place.organ().substring(0, 4));
            return near ? "address.within-city" : "migration.cross-province";
        }
        return person.belongsHere() ? pick(AT_HOME) : "restoration.death-revoked";
    }

    private Map<String, String> answers(String item, HouseholdSnapshot home, ResidentSnapshot person, Place place) {
        return switch (item) {
            case "birth.certificate" ->
                Map.of(
                        "parent", person.personId(),
                        "bornOn", "2026-11-%02d".formatted(1 + random.nextInt(3)),
                        "certificateNo", "U%09d".formatted(random.nextInt(1_000_000)));
            case "death.register" -> ending(home, person);
            case "household.head-change" -> headChange(home);
            case "household.merge" -> Map.of("stayingHousehold", someHousehold(place), "movers", all(home, _ -> true));
            case "household.split" -> leaving(home, person, Map.of("address", address()));
            case "address.within-city" -> cityMove(home, person, place);
            case "migration.cross-province" -> migration(home, person, place);
            case "address.same-district" -> Map.of("address", address());
            case "item.sex-correction" ->
                Map.of(
                        "person",
                        person.personId(),
                        "content",
                        person.who().sexCode().equals("1") ? "2" : "1");
            case "restoration.death-revoked" -> Map.of("person", person.personId(), "relation", "97");
            default -> Map.of("person", person.personId());
        };
    }

    private Map<String, String> ending(HouseholdSnapshot home, ResidentSnapshot person) {
        var answers = new HashMap<>(Map.of("person", person.personId()));
        if (isHead(person)) {
            successor(home, List.of(person.personId())).ifPresent(next -> {
                answers.put("newHead", next);
                answers.put("relations", all(home, it -> !it.equals(next) && !it.equals(person.personId())));
            });
        }
        return answers;
    }

    private Map<String, String> headChange(HouseholdSnapshot home) {
        String next = successor(home, List.of(home.lines().headPersonId())).orElse("nobody");
        return Map.of("newHead", next, "relations", all(home, it -> !it.equals(next)));
    }

    /// The person and some of the others; the first adult among them leads.
    private Map<String, String> leaving(HouseholdSnapshot home, ResidentSnapshot person, Map<String, String> besides) {
        List<String> gone = gone(home, person);
        var answers = new HashMap<>(besides);
        answers.put("movers", led(home, gone));
        answers.putAll(whoStays(home, gone));
        return answers;
    }

    private static Map<String, String> whoStays(HouseholdSnapshot home, List<String> gone) {
        boolean headLeaves = gone.contains(home.lines().headPersonId());
        Optional<String> next = headLeaves ? successor(home, gone) : Optional.empty();
        return next.map(head -> Map.of(
                        "headLeaves",
                        "true",
                        "newHead",
                        head,
                        "relations",
                        all(home, it -> !it.equals(head) && !gone.contains(it))))
                .orElse(Map.of());
    }

    private List<String> gone(HouseholdSnapshot home, ResidentSnapshot person) {
        List<String> gone = new ArrayList<>(List.of(person.personId()));
        living(home).stream()
                .map(ResidentSnapshot::personId)
                .filter(it -> !it.equals(person.personId()) && random.nextInt(3) == 0)
                .forEach(gone::add);
        return gone;
    }

    private Map<String, String> cityMove(HouseholdSnapshot home, ResidentSnapshot person, Place place) {
        if (random.nextBoolean()) {
            return leaving(home, person, Map.of("settleMode", "NEW", "address", address()));
        }
        List<String> gone = gone(home, person);
        var answers = new HashMap<>(whoStays(home, gone));
        answers.put("settleMode", "JOIN");
        answers.put("destinationHousehold", someHousehold(place));
        answers.put("movers", all(home, gone::contains));
        return answers;
    }

    private Map<String, String> migration(HouseholdSnapshot home, ResidentSnapshot person, Place place) {
        List<String> gone = gone(home, person);
        if (random.nextInt(3) == 0) {
            String movers = led(home, gone);
            String head = PersonList.parse(movers).orElseThrow().entries().stream()
                    .filter(it -> Relation.isHead(it.relation()))
                    .map(PersonList.Entry::person)
                    .findFirst()
                    .orElse("");
            return Map.of("settleMode", "NEW", "migrants", movers, "newHead", head);
        }
        return Map.of(
                "settleMode", "JOIN",
                "destinationHousehold", someHousehold(place),
                "migrants", all(home, gone::contains));
    }

    private static MoveRequest move(HouseholdSnapshot home, Place place, Map<String, String> answers) {
        List<MoveRequest.Mover> movers =
                PersonList.parse(answers.getOrDefault("migrants", "")).orElseThrow().entries().stream()
                        .map(entry -> mover(member(home, entry.person()), entry.relation()))
                        .toList();
        return new MoveRequest(
                new MoveRequest.From(
                        home.lines().organ(), home.householdId(), home.lines().address()),
                new MoveRequest.To(
                        place.organ(),
                        answers.getOrDefault("destinationAddress", ""),
                        answers.getOrDefault("destinationHousehold", "")),
                "62",
                "购房入户",
                "13900000000",
                movers);
    }

    private static MoveRequest.Mover mover(ResidentSnapshot person, String relation) {
        return new MoveRequest.Mover(
                person.personId(), person.who().citizenId(), person.who().name(), relation, person.version());
    }

    private String someHousehold(Place place) {
        List<String> numbers =
                office.households(place.code()).stream().map(Household::number).toList();
        return numbers.isEmpty() ? "none" : pick(numbers.subList(Math.max(0, numbers.size() - 4), numbers.size()));
    }

    private String address() {
        return "天山南路" + (1 + random.nextInt(2)) + "号";
    }

    /// Relatives of some kind, one now and then a spouse: two of these must not meet.
    private static String all(HouseholdSnapshot home, Predicate<String> who) {
        return new PersonList(living(home).stream()
                        .filter(member -> who.test(member.personId()))
                        .map(member -> new PersonList.Entry(member.personId(), isWanted(member) ? "10" : "97"))
                        .toList())
                .toAnswer();
    }

    private static boolean isWanted(ResidentSnapshot member) {
        return isAdult(member)
                && member.version() % 2 == 1
                && member.where().relationCode().equals("02");
    }

    private static String led(HouseholdSnapshot home, List<String> gone) {
        String head = living(home).stream()
                .filter(member -> gone.contains(member.personId()) && isAdult(member))
                .map(ResidentSnapshot::personId)
                .findFirst()
                .orElse(gone.getFirst());
        return new PersonList(gone.stream()
                        .map(it -> new PersonList.Entry(it, it.equals(head) ? "02" : "97"))
                        .toList())
                .toAnswer();
    }

    private static Optional<String> successor(HouseholdSnapshot home, List<String> gone) {
        return living(home).stream()
                .filter(NewCases::isAdult)
                .map(ResidentSnapshot::personId)
                .filter(it -> !gone.contains(it))
                .findFirst();
    }

    private static List<ResidentSnapshot> living(HouseholdSnapshot home) {
        return home.members().stream()
                .filter(ResidentSnapshot::belongsHere)
                .filter(member -> member.where().householdId().equals(home.householdId()))
                .toList();
    }

    static boolean isAdult(ResidentSnapshot member) {
        return Integer.parseInt(member.who().birthDate().substring(0, 4)) < ADULT_BORN_UNTIL;
    }

    private static boolean isHead(ResidentSnapshot member) {
        return Relation.isHead(member.where().relationCode());
    }

    private static ResidentSnapshot member(HouseholdSnapshot home, String person) {
        return home.members().stream()
                .filter(member -> member.personId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Map<String, String> sample(String item) {
        return SAMPLES.computeIfAbsent(item, key -> {
            try {
                var answers = new HashMap<>(Sample.of(key).answers());
                // who and where is the rush's own
                List.of("movers", "migrants", "newHead", "relations", "person", "parent", "settleMode")
                        .forEach(answers::remove);
                return Map.copyOf(answers);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
