package org.hukoudesk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hukoudesk.catalogue.source.Defects;
import org.hukoudesk.catalogue.source.Place;
import org.hukoudesk.catalogue.source.PlacedTree;

/// The trees of all items, each as its base file says and as each province's overlay makes it.
final class ItemFiles {

    private static final String ITEMS = "items/[^/]+\\.yaml";
    private static final String OVERLAYS = "overlays/[0-9]{2}/[^/]+\\.yaml";

    private final CatalogueFiles files;
    private final PlacedTree tree;
    private final Defects defects;

    ItemFiles(CatalogueFiles files, PlacedTree tree, Defects defects) {
        this.files = files;
        this.tree = tree;
        this.defects = defects;
    }

    /// @param file the base or overlay file it came from last
    /// @param province two digits, empty for the item as it is everywhere else
    record Variant(String file, String key, String province, JsonNode root) {}

    /// @param tree knows where each was written
    record Variants(PlacedTree tree, List<Variant> inOrder) {}

    /// The variants that have the shape, bases first.
    Variants read(ItemShape shape) {
        Map<String, Variant> bases = new LinkedHashMap<>();
        for (String path : files.matching(ITEMS)) {
            Variant base = new Variant(path, name(path), "", tree.read(path, files.text(path), defects));
            if (base.root().isObject() && shape.accepts(base.root(), path, tree, defects) && isNamedAfterFile(base)) {
                bases.put(base.key(), base);
            }
        }
        Map<String, Variant> variants = new LinkedHashMap<>();
        bases.values().forEach(base -> variants.put(base.file(), base));
        for (String path : files.matching(OVERLAYS)) {
            JsonNode overlay = tree.read(path, files.text(path), defects);
            Variant base = bases.get(name(path));
            if (base == null) {
                noBase(path);
            } else if (overlay.isObject()) {
                String province = path.substring("overlays/".length(), "overlays/".length() + 2);
                Variant merged = new Variant(path, base.key(), province, tree.merged(base.root(), overlay));
                if (shape.accepts(merged.root(), path, tree, defects) && isNamedAfterFile(merged)) {
                    variants.put(path, merged);
                }
            }
        }
        return new Variants(tree, List.copyOf(variants.values()));
    }

    private boolean isNamedAfterFile(Variant variant) {
        JsonNode item = variant.root().path("item");
        boolean same = item.asText().equals(variant.key());
        if (!same) {
            defects.add(
                    tree.place(item, new Place(variant.file(), 1)),
                    "Item " + item.asText() + " lies in a file of another name",
                    "call the file " + item.asText() + ".yaml");
        }
        return same;
    }

    private void noBase(String path) {
        if (!files.texts().containsKey("items/" + name(path) + ".yaml")) {
            defects.add(
                    new Place(path, 1),
                    "An overlay without its item",
                    "add items/" + name(path) + ".yaml or rename it");
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
    }
}
