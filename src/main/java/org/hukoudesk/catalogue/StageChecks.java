package org.hukoudesk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hukoudesk.domain.request.ActKey;
import org.hukoudesk.domain.request.KnownCodes;
import org.hukoudesk.domain.request.SecondPerson;
import org.hukoudesk.domain.service.ApprovalStage.Level;

/// Who decides an item, held against what its act asks of them, and in what time.
final class StageChecks {

    /// Shares of the total limit that are not stages of approval.
    private static final List<String> SHARES = List.of("originWorkingDays", "settleWorkingDays");

    private final JsonNode root;
    private final ItemTrouble trouble;

    StageChecks(JsonNode root, ItemTrouble trouble) {
        this.root = root;
        this.trouble = trouble;
    }

    void run() {
        limits();
        order();
        clock();
        ActChecks.act(root).ifPresent(act -> {
            secondPerson(act);
            permit(act);
        });
    }

    private void limits() {
        JsonNode handling = root.path("handling");
        int stages = handling.path("stages")
                .valueStream()
                .mapToInt(stage -> stage.path("limitWorkingDays").asInt())
                .sum();
        int shares = SHARES.stream()
                .mapToInt(share -> handling.path("terms").path(share).asInt())
                .sum();
        int total = handling.path("totalWorkingDays").asInt();
        if (stages + shares > total) {
            trouble.at(
                    handling,
                    "The stages take " + (stages + shares) + " working days, the promise is " + total,
                    "shorten a stage or lengthen totalWorkingDays");
        }
    }

    private void order() {
        JsonNode stages = root.path("handling").path("stages");
        Optional<Level> before = Optional.empty();
        for (JsonNode stage : stages) {
            Level level = level(stage);
            if (level == Level.WINDOW && stages.size() > 1) {
                trouble.at(
                        stage.path("level"),
                        "The window executes at once, yet " + stages.size() + " stages decide",
                        "let WINDOW be the only stage, or leave it out");
            } else if (before.filter(it -> it.compareTo(level) >= 0).isPresent()) {
                trouble.at(
                        stage.path("level"),
                        level + " decides after " + before.get(),
                        "order the stages STATION, COUNTY, CITY, each at most once");
            }
            before = Optional.of(level);
        }
    }

    private void clock() {
        JsonNode handling = root.path("handling");
        boolean atOnce = handling.path("stages").valueStream().allMatch(stage -> level(stage) == Level.WINDOW);
        if (atOnce && !handling.path("clockStops").isMissingNode()) {
            trouble.at(
                    handling.path("clockStops"), "The window executes at once, so no clock runs", "remove clockStops");
        }
    }

    private static Level level(JsonNode stage) {
        return Level.valueOf(stage.path("level").asText());
    }

    private void secondPerson(ActKey act) {
        JsonNode stages = root.path("handling").path("stages");
        boolean windowOnly = stages.valueStream().allMatch(stage -> level(stage) == Level.WINDOW);
        if (windowOnly && cases(act).stream().anyMatch(said -> SecondPerson.isNeeded(act, said))) {
            trouble.at(
                    stages.path(0).path("level"),
                    act.key() + " needs a second person, yet the window decides alone",
                    "let STATION, COUNTY or CITY decide");
        }
    }

    /// What may be said to the act: one case, or one for each choice of what the act looks at.
    private List<Map<String, String>> cases(ActKey act) {
        Map<String, String> sure = new HashMap<>();
        ItemReader.fields(root)
                .filter(field -> field.path("required").asBoolean() && !field.has("visibleWhen"))
                .filter(field -> KnownCodes.of(act, field.path("key").asText()).isEmpty())
                .forEach(field -> sure.put(field.path("key").asText(), ""));
        root.path("with")
                .propertyStream()
                .filter(fact -> isKnown(act, fact.getKey(), fact.getValue().asText()))
                .forEach(fact -> sure.put(fact.getKey(), fact.getValue().asText()));
        List<Map<String, String>> cases = ItemReader.fields(root)
                .flatMap(field -> choices(act, field.path("key").asText(), field.path("options"))
                        .map(choice -> with(sure, field.path("key").asText(), choice)))
                .toList();
        return cases.isEmpty() ? List.of(sure) : cases;
    }

    private static Stream<String> choices(ActKey act, String field, JsonNode options) {
        return options.valueStream()
                .map(option -> option.path("key").asText())
                .filter(choice -> isKnown(act, field, choice));
    }

    private static boolean isKnown(ActKey act, String key, String value) {
        List<String> values = KnownCodes.of(act, key);
        return values.isEmpty() || values.contains(value);
    }

    private static Map<String, String> with(Map<String, String> sure, String key, String value) {
        Map<String, String> said = new HashMap<>(sure);
        said.put(key, value);
        return said;
    }

    private void permit(ActKey act) {
        JsonNode stages = root.path("handling").path("stages");
        boolean county = stages.valueStream().anyMatch(stage -> level(stage) == Level.COUNTY);
        if (act.effect() == ActKey.Effect.PERMIT && !county) {
            trouble.at(stages, "The county issues the permit, yet no stage is COUNTY", "add a stage of level COUNTY");
        }
    }
}
