package org.hukoudesk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import org.hukoudesk.catalogue.source.Defects;
import org.hukoudesk.catalogue.source.Place;
import org.hukoudesk.catalogue.source.PlacedTree;

/// Where the defects of one item go, with the words that help whoever wrote it.
final class ItemTrouble {

    private final Place item;
    private final PlacedTree tree;
    private final Defects defects;
    private final Collection<String> fields;

    /// @param item where the item begins, for what has no place of its own
    /// @param fields the keys an expression may name
    ItemTrouble(Place item, PlacedTree tree, Defects defects, Collection<String> fields) {
        this.item = item;
        this.tree = tree;
        this.defects = defects;
        this.fields = fields;
    }

    void at(JsonNode node, String what, String remedy) {
        defects.add(tree.place(node, item), what, remedy);
    }

    void inExpression(JsonNode text, String words) {
        at(
                text,
                "Expression \"" + text.asText() + "\": " + words,
                "correct it; it may name today, the fields " + String.join(", ", fields) + ", and call "
                        + PersonFunctions.NAMES);
    }
}
