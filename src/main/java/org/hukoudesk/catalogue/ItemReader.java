package org.hukoudesk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cel.common.types.CelType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hukoudesk.catalogue.source.Defects;
import org.hukoudesk.catalogue.source.Place;
import org.hukoudesk.catalogue.source.PlacedTree;
import org.hukoudesk.domain.service.ApprovalStage;
import org.hukoudesk.domain.service.MaterialRule;
import org.hukoudesk.domain.service.ServiceItem;

/// Turns the tree of an item, which has the shape of the schema, into a value of the domain. What would make the
/// value wrong is a defect: an expression that does not compile, a code table nobody has, a key used twice.
final class ItemReader {

    private final PlacedTree tree;
    private final Set<String> tables;
    private final Defects defects;
    private final Map<Map<String, CelType>, Expressions> expressions = new ConcurrentHashMap<>();
    private final boolean late;

    /// @param tables ids of the code tables there are
    /// @param late expressions are compiled when first asked
    ItemReader(PlacedTree tree, Set<String> tables, Defects defects, boolean late) {
        this.late = late;
        this.tree = tree;
        this.tables = tables;
        this.defects = defects;
    }

    ServiceItem item(String file, JsonNode root) {
        Map<String, CelType> types = new LinkedHashMap<>();
        fields(root).forEach(field -> types.put(field.path("key").asText(), Expressions.type(FieldReader.type(field))));
        ItemTrouble trouble = new ItemTrouble(tree.place(root, new Place(file, 1)), tree, defects, types.keySet());
        refuseRepeats(root, trouble);
        refuseUnknownTables(root, trouble);

        FieldReader reader = new FieldReader(trouble, () -> expressions.computeIfAbsent(types, Expressions::new), late);
        return new ServiceItem(
                root.path("item").asText(),
                FieldReader.wording(root.path("name")),
                new ServiceItem.Leads(
                        root.path("act").asText(),
                        with(root.path("with")),
                        new PaperReader(reader).paper(root.path("paper"))),
                texts(root.path("applicants"))
                        .map(ServiceItem.Applicant::valueOf)
                        .collect(Collectors.toSet()),
                proxy(root),
                groups(root.path("groups"), reader),
                materials(root.path("materials"), reader),
                handling(root.path("handling")));
    }

    private static Map<String, String> with(JsonNode told) {
        return told.propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, fact -> fact.getValue().asText()));
    }

    static ServiceItem.Proxy proxy(JsonNode root) {
        return switch (root.path("proxy").asText()) {
            case "forbidden" -> ServiceItem.Proxy.FORBIDDEN;
            case "guardian" -> ServiceItem.Proxy.GUARDIAN;
            case "relative" -> ServiceItem.Proxy.RELATIVE;
            case "mandate" -> ServiceItem.Proxy.MANDATE;
            default -> throw new CatalogueException("The schema knows a proxy the reader does not");
        };
    }

    static Stream<JsonNode> fields(JsonNode root) {
        return root.path("groups")
                .valueStream()
                .flatMap(group -> group.path("fields").valueStream());
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText);
    }

    private static void refuseRepeats(JsonNode root, ItemTrouble trouble) {
        refuseRepeats(fields(root), trouble);
        refuseRepeats(root.path("groups").valueStream(), trouble);
        refuseRepeats(root.path("materials").valueStream(), trouble);
        fields(root).forEach(field -> refuseRepeats(field.path("options").valueStream(), trouble));
        fields(root)
                .filter(field -> field.path("key").asText().equals("today"))
                .forEach(field -> trouble.at(field.path("key"), "A field is called today", "choose another key"));
    }

    private static void refuseRepeats(Stream<JsonNode> keyed, ItemTrouble trouble) {
        Set<String> seen = new HashSet<>();
        keyed.map(node -> node.path("key")).forEach(key -> {
            if (!seen.add(key.asText())) {
                trouble.at(key, "Key " + key.asText() + " stands twice", "give one of the two another key");
            }
        });
    }

    private void refuseUnknownTables(JsonNode root, ItemTrouble trouble) {
        fields(root)
                .map(field -> field.path("table"))
                .filter(table -> !table.isMissingNode() && !tables.contains(table.asText()))
                .forEach(table -> trouble.at(
                        table, "No code table " + table.asText(), "use one of " + String.join(", ", tables)));
    }

    private static List<ServiceItem.Group> groups(JsonNode groups, FieldReader reader) {
        return groups.valueStream()
                .map(group -> new ServiceItem.Group(
                        group.path("key").asText(),
                        FieldReader.wording(group.path("title")),
                        group.path("fields").valueStream().map(reader::field).toList()))
                .toList();
    }

    private static List<MaterialRule> materials(JsonNode materials, FieldReader reader) {
        return materials
                .valueStream()
                .map(material -> new MaterialRule(
                        material.path("key").asText(),
                        FieldReader.wording(material.path("name")),
                        demand(material),
                        reader.condition(material.path("when")),
                        new MaterialRule.Proof(
                                material.path("waivable").asBoolean(),
                                material.path("originalOnly").asBoolean()),
                        FieldReader.wording(material.path("hint"))))
                .toList();
    }

    private static MaterialRule.Demand demand(JsonNode material) {
        return switch (material.path("demand").asText()) {
            case "required" -> new MaterialRule.Demand.Required();
            case "one-of" ->
                new MaterialRule.Demand.OneOf(material.path("group").asText());
            case "optional" -> new MaterialRule.Demand.Welcome();
            default -> throw new CatalogueException("The schema knows a demand the reader does not");
        };
    }

    private static ServiceItem.Handling handling(JsonNode handling) {
        List<ApprovalStage> stages = handling.path("stages")
                .valueStream()
                .map(stage -> new ApprovalStage(
                        ApprovalStage.Level.valueOf(stage.path("level").asText()),
                        FieldReader.wording(stage.path("name")),
                        stage.path("limitWorkingDays").asInt()))
                .toList();
        Map<String, Integer> terms = handling.path("terms")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, term -> term.getValue().asInt()));
        return new ServiceItem.Handling(
                stages,
                handling.path("totalWorkingDays").asInt(),
                terms,
                texts(handling.path("clockStops"))
                        .map(ServiceItem.ClockStop::valueOf)
                        .collect(Collectors.toSet()),
                texts(handling.path("outputs")).toList(),
                handling.path("feeFen").asLong());
    }
}
