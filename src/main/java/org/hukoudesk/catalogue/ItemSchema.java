package org.hukoudesk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Locale;
import java.util.Objects;
import org.hukoudesk.catalogue.source.Defects;
import org.hukoudesk.catalogue.source.Place;
import org.hukoudesk.catalogue.source.PlacedTree;

/// The shape of a service item, `item.schema.json`.
final class ItemSchema implements ItemShape {

    private final JsonSchema schema;

    ItemSchema() {
        SchemaValidatorsConfig english =
                SchemaValidatorsConfig.builder().locale(Locale.ENGLISH).build();
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(CatalogueFiles.resource("item.schema.json"), english);
    }

    @Override
    public boolean accepts(JsonNode item, String file, PlacedTree tree, Defects defects) {
        int before = defects.count();
        for (ValidationMessage violation : schema.validate(item)) {
            defects.add(place(violation, item, file, tree), violation.getMessage(), remedy(violation));
        }
        return defects.count() == before;
    }

    private static Place place(ValidationMessage violation, JsonNode item, String file, PlacedTree tree) {
        Place place = tree.place(item, new Place(file, 1));
        JsonNode node = item;
        for (int i = 0; i < violation.getInstanceLocation().getNameCount(); i++) {
            Object step = violation.getInstanceLocation().getElement(i);
            node = step instanceof Integer index ? node.path(index) : node.path(Objects.toString(step));
            place = tree.place(node, place);
        }
        return place;
    }

    private static String remedy(ValidationMessage violation) {
        String property = Objects.toString(violation.getProperty(), "");
        return switch (violation.getType()) {
            case "required" ->
                property.equals("zh") || property.equals("en")
                        ? "add the missing translation; every wording has zh and en"
                        : "add " + property;
            case "additionalProperties" -> "remove " + property + " or correct its spelling";
            case "enum" -> "use one of the values named";
            case "type" -> "write a value of that type, texts in quotes";
            default -> "correct the value as item.schema.json says";
        };
    }
}
