package org.hukoudesk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hukoudesk.domain.code.CodeTable;
import org.hukoudesk.domain.service.MaterialRule;

/// What an item may say and be loaded, yet hardly means: the part of the linter that reads items.
final class ItemChecks {

    private static final String SUPPLEMENT = "supplementWorkingDays";

    private final ItemFiles.Variant variant;
    private final ItemTrouble trouble;
    private final Catalogue catalogue;

    ItemChecks(ItemFiles.Variant variant, ItemTrouble trouble, Catalogue catalogue) {
        this.variant = variant;
        this.trouble = trouble;
        this.catalogue = catalogue;
    }

    void run() {
        wordings(variant.root());
        lonelyAlternatives();
        commitment();
        new StageChecks(variant.root(), trouble).run();
        new ProxyChecks(variant.root(), trouble).run();
        new ActChecks(variant.root(), trouble).run();
        new PaperChecks(variant.root(), trouble).run();
        ItemReader.fields(variant.root()).forEach(field -> {
            defaultValue(field);
            field.path("checks").forEach(this::placeholder);
        });
    }

    private void wordings(JsonNode node) {
        if (node.has("zh") && node.has("en")) {
            if (!hasChinese(node.path("zh"))) {
                trouble.at(
                        node.path("zh"), "zh is not Chinese: " + node.path("zh").asText(), "write it in Chinese");
            }
            if (hasChinese(node.path("en"))) {
                trouble.at(
                        node.path("en"),
                        "en is not translated: " + node.path("en").asText(),
                        "write it in English");
            }
        }
        node.forEach(this::wordings);
    }

    private static boolean hasChinese(JsonNode text) {
        return text.asText().codePoints().anyMatch(Character::isIdeographic);
    }

    private void lonelyAlternatives() {
        Map<String, JsonNode> first = new LinkedHashMap<>();
        Map<String, Integer> members = new LinkedHashMap<>();
        variant.root()
                .path("materials")
                .valueStream()
                .filter(node -> node.has("group"))
                .forEach(node -> {
                    String group = node.path("group").asText();
                    first.putIfAbsent(group, node.path("group"));
                    members.merge(group, 1, Integer::sum);
                });
        first.forEach((group, node) -> {
            if (members.getOrDefault(group, 0) < 2) {
                trouble.at(
                        node,
                        "One-of group " + group + " has one member",
                        "add the alternative, or make the material required");
            }
        });
    }

    /// 容缺受理: what may follow later is one of a group with the promise to bring it, and the promise has an end.
    private void commitment() {
        variant.root()
                .path("materials")
                .valueStream()
                .filter(material -> material.path("key").asText().equals(MaterialRule.COMMITMENT))
                .forEach(material -> {
                    if (!material.has("group")) {
                        trouble.at(material, "A commitment stands for nothing", "make it one-of, with what may follow");
                    }
                    if (variant.root().path("handling").path("totalWorkingDays").asInt() == 0) {
                        trouble.at(
                                material,
                                "The window executes at once, so nothing can follow",
                                "remove the commitment, or let a level decide");
                    }
                    if (!variant.root().path("handling").path("terms").has(SUPPLEMENT)) {
                        trouble.at(
                                material,
                                "A commitment without an end",
                                "add " + SUPPLEMENT + " to the terms of handling");
                    }
                });
    }

    private void defaultValue(JsonNode field) {
        JsonNode value = field.path("default");
        Stream<String> allowed = switch (field.path("type").asText()) {
            case "code" -> codes(field.path("table").asText());
            case "choice" ->
                field.path("options")
                        .valueStream()
                        .map(option -> option.path("key").asText());
            case "flag" -> Stream.of("true", "false");
            default -> Stream.of(value.asText());
        };
        if (!value.isMissingNode() && allowed.noneMatch(value.asText()::equals)) {
            trouble.at(
                    value, "Default " + value.asText() + " is not a possible answer", "use a value the field allows");
        }
    }

    private Stream<String> codes(String table) {
        Optional<CodeTable> found = catalogue.table(table);
        return found.stream().flatMap(codes -> codes.codes().stream());
    }

    private void placeholder(JsonNode check) {
        boolean counts = check.has("n");
        for (JsonNode text : check.path("message")) {
            if (text.asText().contains("{n}") != counts) {
                trouble.at(
                        text,
                        counts ? "n is computed but not said" : "{n} is never filled",
                        counts ? "say {n} in the message or remove n" : "add n: with an expression that counts");
            }
        }
    }
}
