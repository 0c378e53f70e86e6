package org.hukoudesk.catalogue.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;

/// YAML trees whose objects, lists and texts remember where they were written. Jackson's own trees forget, and a
/// defect without a line is not found in a file of three hundred.
public final class PlacedTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final YAMLFactory yaml = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final IdentityHashMap<JsonNode, Place> places = new IdentityHashMap<>();

    /// The tree of a file, or a missing node after a defect was noted.
    public JsonNode read(String file, String text, Defects defects) {
        try (JsonParser parser = yaml.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                return object(file, parser);
            }
            defects.add(new Place(file, 1), "Not a mapping", "begin with name: value lines");
        } catch (JsonProcessingException malformed) {
            int line = malformed.getLocation() == null
                    ? 1
                    : malformed.getLocation().getLineNr();
            defects.add(
                    new Place(file, Math.max(1, line)),
                    "Not well-formed YAML: "
                            + malformed.getOriginalMessage().lines().findFirst().orElse(""),
                    "correct the indentation or quoting, and let no name stand twice");
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read " + file, broken);
        }
        return MissingNode.getInstance();
    }

    /// Where a node was written. For numbers and flags ask their parent: they are shared and remember nothing.
    public Place place(JsonNode node, Place otherwise) {
        return places.getOrDefault(node, otherwise);
    }

    /// `overlay` over `base`: objects by name, lists of keyed objects by key, everything else replaced.
    public JsonNode merged(JsonNode base, JsonNode overlay) {
        if (base instanceof ObjectNode below && overlay instanceof ObjectNode above) {
            ObjectNode both = below.objectNode();
            both.setAll(below);
            above.properties()
                    .forEach(entry -> both.set(entry.getKey(), merged(below.path(entry.getKey()), entry.getValue())));
            places.put(both, place(above, place(below, new Place("", 1))));
            return both;
        }
        if (isKeyed(base) && isKeyed(overlay)) {
            return mergedByKey(base, overlay);
        }
        return overlay;
    }

    private ArrayNode mergedByKey(JsonNode base, JsonNode overlay) {
        ObjectNode byKey = NODES.objectNode();
        base.forEach(element -> byKey.set(element.path("key").asText(), element));
        overlay.forEach(element -> byKey.set(
                element.path("key").asText(),
                merged(byKey.path(element.path("key").asText()), element)));
        ArrayNode both = NODES.arrayNode().addAll(byKey.valueStream().toList());
        places.put(both, place(overlay, new Place("", 1)));
        return both;
    }

    private static boolean isKeyed(JsonNode node) {
        return node.isArray() && !node.isEmpty() && node.valueStream().allMatch(element -> element.has("key"));
    }

    private JsonNode object(String file, JsonParser parser) throws IOException {
        ObjectNode object = NODES.objectNode();
        places.put(object, here(file, parser));
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, value(file, parser));
        }
        return object;
    }

    private JsonNode array(String file, JsonParser parser) throws IOException {
        ArrayNode array = NODES.arrayNode();
        places.put(array, here(file, parser));
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(file, parser));
        }
        return array;
    }

    private JsonNode value(String file, JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(file, parser);
            case START_ARRAY -> array(file, parser);
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getLongValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> {
                JsonNode text = new TextNode(parser.getText());
                places.put(text, here(file, parser));
                yield text;
            }
        };
    }

    private static Place here(String file, JsonParser parser) {
        return new Place(file, Math.max(1, parser.currentTokenLocation().getLineNr()));
    }
}
