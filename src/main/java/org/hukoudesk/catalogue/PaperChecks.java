package org.hukoudesk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.hukoudesk.domain.request.ActKey;
import org.hukoudesk.domain.service.FieldType;
import org.hukoudesk.domain.service.PaperFacts;

/// The wording of a document, held against what can be filled in.
final class PaperChecks {

    private final JsonNode root;
    private final ItemTrouble trouble;
    private final Map<String, FieldType> fields = new HashMap<>();

    PaperChecks(JsonNode root, ItemTrouble trouble) {
        this.root = root;
        this.trouble = trouble;
        ItemReader.fields(root).forEach(field -> fields.put(field.path("key").asText(), FieldReader.type(field)));
    }

    void run() {
        JsonNode paper = root.path("paper");
        ActChecks.act(root).ifPresent(act -> fits(act, paper));
        for (JsonNode paragraph : paper.path("paragraphs")) {
            JsonNode text = paragraph.isTextual() ? paragraph : paragraph.path("text");
            if (!PaperFacts.isBalanced(text.asText())) {
                trouble.at(text, "A brace without its partner", "write {name of a field}");
            }
            PaperFacts.named(text.asText()).forEach(name -> placeholder(text, name));
        }
    }

    private void fits(ActKey act, JsonNode paper) {
        boolean makesOne = act.effect() == ActKey.Effect.PAPER || act.effect() == ActKey.Effect.INQUIRY;
        if (!paper.isMissingNode() && !makesOne) {
            trouble.at(paper, act.key() + " makes no document", "remove paper");
        }
        if (paper.isMissingNode() && act == ActKey.DOCUMENT) {
            trouble.at(
                    root.path("act"),
                    act.key() + " makes a document, and none is worded",
                    "add paper with title, series, validDays and paragraphs");
        }
    }

    private void placeholder(JsonNode text, String name) {
        int dot = name.indexOf('.');
        String key = dot < 0 ? name : name.substring(0, dot);
        FieldType type = fields.get(key);
        if (dot < 0 && PaperFacts.OF_DOCUMENT.contains(name)) {
            return;
        }
        if (type == null) {
            trouble.at(
                    text,
                    "{" + name + "} names no field",
                    "use a field of the form, or one of " + String.join(", ", PaperFacts.OF_DOCUMENT));
        } else if (dot >= 0) {
            fact(text, name, type);
        } else if (type instanceof FieldType.Person || type instanceof FieldType.Persons) {
            trouble.at(text, "{" + name + "} is a key nobody can read", "name a fact of one person, as {person.name}");
        }
    }

    private void fact(JsonNode text, String name, FieldType type) {
        String fact = name.substring(name.indexOf('.') + 1);
        if (!(type instanceof FieldType.Person)) {
            trouble.at(
                    text,
                    "{" + name + "} asks for a fact of what is no person",
                    "use a field of type person, or write no dot");
        } else if (!PaperFacts.OF_PERSON.contains(fact)) {
            trouble.at(
                    text,
                    "{" + name + "} is not known of a person",
                    "use one of " + String.join(", ", PaperFacts.OF_PERSON));
        }
    }
}
