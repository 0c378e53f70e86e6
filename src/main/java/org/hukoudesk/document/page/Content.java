package org.hukoudesk.document.page;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/// What goes into a template.
///
/// @param texts by the key of their box; every box outside the rows has one, an empty text leaves it blank
/// @param rows texts of the repeated lines, by key; empty for templates without
/// @param pictures by parameter name
public record Content(Map<String, String> texts, List<Map<String, String>> rows, Map<String, BufferedImage> pictures) {

    public Content {
        texts = Map.copyOf(texts);
        rows = List.copyOf(rows);
        pictures = Map.copyOf(pictures);
    }

    public static Content of(Map<String, String> texts) {
        return new Content(texts, List.of(), Map.of());
    }
}
