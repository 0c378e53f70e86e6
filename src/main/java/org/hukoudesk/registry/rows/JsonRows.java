package org.hukoudesk.registry.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hukoudesk.catalogue.Catalogue;

/// Rows of a JSON Lines file: an object a line, its fields named like the columns.
final class JsonRows implements RowFormat {

    private static final ObjectReader OBJECTS = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private final Catalogue catalogue;
    private final Map<String, Optional<Heading>> headings = new HashMap<>();

    JsonRows(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Row.Reading read(long line, String text) {
        Optional<ObjectNode> object = object(text);
        if (object.isEmpty()) {
            return RowFormat.unreadable(Rejected.line(line, Reason.BROKEN_LINE));
        }
        var building = new Row.Building(line);
        for (Map.Entry<String, JsonNode> field : object.get().properties()) {
            Optional<Rejected> fault = put(building, line, field);
            if (fault.isPresent()) {
                return RowFormat.unreadable(fault.get());
            }
        }
        return new Row.Reading.Read(building.row());
    }

    private Optional<Rejected> put(Row.Building building, long line, Map.Entry<String, JsonNode> field) {
        JsonNode value = field.getValue();
        if (!value.isTextual() && !value.isIntegralNumber() && !value.isNull()) {
            return Optional.of(Rejected.line(line, Reason.BROKEN_LINE));
        }
        Optional<Heading> heading = heading(field.getKey());
        if (heading.isEmpty() || building.has(heading.get().column())) {
            return Optional.of(Rejected.line(line, Reason.UNKNOWN_FIELD));
        }
        return heading.get().put(building, line, value.isNull() ? "" : value.asText());
    }

    /// Remembered for as many names as there can be columns; a file of ever new names is not.
    private Optional<Heading> heading(String name) {
        Optional<Heading> known = headings.get(name);
        if (known != null) {
            return known;
        }
        Optional<Heading> found = Heading.named(name, catalogue);
        if (found.isPresent()) {
            headings.put(name, found);
        }
        return found;
    }

    /// Empty when the text is no object; the parser's message quotes the line and is dropped.
    private static Optional<ObjectNode> object(String text) {
        try {
            return OBJECTS.readValue(text) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }
}
