package org.hukoudesk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hukoudesk.domain.item.Item;
import org.hukoudesk.domain.item.ItemEdit;
import org.hukoudesk.domain.request.ActKey;
import org.hukoudesk.domain.request.KnownCodes;
import org.hukoudesk.domain.request.Need;

/// Holds an item against the act it leads to: what the code behind the act reads must be answered or told.
final class ActChecks {

    private final JsonNode root;
    private final ItemTrouble trouble;
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    ActChecks(JsonNode root, ItemTrouble trouble) {
        this.root = root;
        this.trouble = trouble;
        ItemReader.fields(root).forEach(field -> fields.put(field.path("key").asText(), field));
    }

    void run() {
        Optional<ActKey> act = act(root);
        if (act.isEmpty()) {
            trouble.at(
                    root.path("act"),
                    "No act " + root.path("act").asText(),
                    "use one of "
                            + Arrays.stream(ActKey.values()).map(ActKey::key).collect(Collectors.joining(", ")));
            return;
        }
        act.get().needs().forEach(need -> answered(act.get(), need));
        root.path("with").fieldNames().forEachRemaining(key -> told(act.get(), key));
        if (act.get() == ActKey.ITEM_CHANGE) {
            itemAndKind();
        }
    }

    static Optional<ActKey> act(JsonNode root) {
        return ActKey.of(root.path("act").asText());
    }

    private void answered(ActKey act, Need need) {
        boolean isTold = root.path("with").has(need.field());
        JsonNode field = fields.get(need.field());
        if (field == null) {
            if (!isTold && isNeeded(act, need)) {
                trouble.at(
                        root.path("act"),
                        act.key() + " reads " + need.field() + ", which nothing answers",
                        "add a field " + need.field() + " of type " + types(need.kind())
                                + (need.kind().mayBeGiven() ? ", or say it under with" : ""));
            }
        } else if (isTold) {
            trouble.at(
                    root.path("with").path(need.field()),
                    need.field() + " is told and asked for",
                    "remove it under with, or remove the field");
        } else if (!need.kind().fits(FieldReader.type(field))) {
            trouble.at(
                    field.path("type"),
                    act.key() + " cannot read " + need.field() + " from a field of type "
                            + field.path("type").asText(),
                    "make it " + types(need.kind()));
        } else {
            options(act, field);
        }
    }

    /// An item has to say what it will say, except a number, which the register gives.
    private boolean isNeeded(ActKey act, Need need) {
        boolean content = act == ActKey.ITEM_CHANGE
                && need.field().equals("content")
                && !root.path("with").path("item").asText().equals(Item.NUMBER.name());
        return need.required() || content;
    }

    private void options(ActKey act, JsonNode field) {
        String key = field.path("key").asText();
        field.path("options").forEach(option -> known(act, key, option.path("key")));
    }

    private void told(ActKey act, String key) {
        JsonNode value = root.path("with").path(key);
        Optional<Need> need =
                act.needs().stream().filter(it -> it.field().equals(key)).findFirst();
        if (need.isEmpty()) {
            trouble.at(value, act.key() + " reads no " + key, "remove it; " + tellable(act));
        } else if (!need.get().kind().mayBeGiven()) {
            trouble.at(value, key + " differs from case to case", "remove it and add a field " + key);
        } else {
            known(act, key, value);
        }
    }

    private void known(ActKey act, String key, JsonNode value) {
        List<String> values = KnownCodes.of(act, key);
        if (!values.isEmpty() && !values.contains(value.asText())) {
            trouble.at(
                    value,
                    act.key() + " knows no " + key + " " + value.asText(),
                    "use one of " + String.join(", ", values));
        }
    }

    private static String tellable(ActKey act) {
        String keys = act.needs().stream()
                .filter(need -> need.kind().mayBeGiven())
                .map(Need::field)
                .collect(Collectors.joining(", "));
        return keys.isEmpty() ? "it is told nothing" : "it may be told " + keys;
    }

    private void itemAndKind() {
        JsonNode told = root.path("with").path("kind");
        for (Item item : itemsMeant()) {
            for (ItemEdit.Kind kind : ItemEdit.Kind.values()) {
                if (kind.name().equals(told.asText()) && item.code(kind).isEmpty()) {
                    ItemEdit.Kind other =
                            kind == ItemEdit.Kind.CHANGE ? ItemEdit.Kind.CORRECTION : ItemEdit.Kind.CHANGE;
                    trouble.at(told, "There is no " + kind + " of " + item, "make it a " + other);
                }
            }
        }
    }

    private List<Item> itemsMeant() {
        Stream<String> asked = fields.getOrDefault("item", root.path("nothing"))
                .path("options")
                .valueStream()
                .map(option -> option.path("key").asText());
        List<String> names = Stream.concat(
                        asked, Stream.of(root.path("with").path("item").asText()))
                .toList();
        return Arrays.stream(Item.values())
                .filter(item -> names.contains(item.name()))
                .toList();
    }

    private static String types(Need.Kind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case PERSONS -> "persons";
            case HOUSEHOLD -> "household";
            case ADDRESS -> "address";
            case DATE -> "date";
            case FLAG -> "flag";
            case CODE -> "code or choice";
            case TEXT -> "text";
        };
    }
}
