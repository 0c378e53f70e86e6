package org.hukoudesk.catalogue.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hukoudesk.domain.service.LetterText;
import org.hukoudesk.domain.service.PaperFacts;

/// Reads the wordings of letters and notes what cannot be filled in.
public final class LetterReader {

    /// Paths of the files it reads, as a pattern.
    public static final String LETTERS = "letters/[^/]+\\.yaml";

    private final PlacedTree tree;
    private final Defects defects;

    public LetterReader(PlacedTree tree, Defects defects) {
        this.tree = tree;
        this.defects = defects;
    }

    /// @param texts by path
    public Map<LetterText.Kind, LetterText> letters(Map<String, String> texts) {
        Map<LetterText.Kind, LetterText> letters = new EnumMap<>(LetterText.Kind.class);
        texts.forEach((path, text) -> {
            if (path.matches(LETTERS)) {
                letter(path, text).ifPresent(letter -> letters.put(letter.kind(), letter));
            }
        });
        return letters;
    }

    private Optional<LetterText> letter(String path, String text) {
        JsonNode root = tree.read(path, text, defects);
        String key = path.substring(path.indexOf('/') + 1, path.length() - ".yaml".length());
        String letter = root.path("letter").asText();
        Optional<LetterText.Kind> kind =
                LetterText.Kind.ofKey(letter).filter(it -> it.key().equals(key));
        if (kind.isEmpty()) {
            defects.add(
                    new Place(path, 1),
                    "No letter " + letter + " is written by this file",
                    "say letter: and call the file by one of " + keys());
        }
        return kind.map(it -> letter(it, path, root));
    }

    private static String keys() {
        return Stream.of(LetterText.Kind.values()).map(LetterText.Kind::key).collect(Collectors.joining(", "));
    }

    private LetterText letter(LetterText.Kind kind, String path, JsonNode root) {
        for (String part : List.of("title", "series", "paragraphs")) {
            if (root.path(part).isMissingNode()) {
                defects.add(new Place(path, 1), "A letter without " + part, "add " + part + ":");
            }
        }
        List<LetterText.Paragraph> paragraphs = new ArrayList<>();
        for (JsonNode paragraph : root.path("paragraphs")) {
            paragraphs.add(paragraph(kind, path, paragraph));
        }
        return new LetterText(
                kind, root.path("title").asText(), root.path("series").asText(), paragraphs);
    }

    private LetterText.Paragraph paragraph(LetterText.Kind kind, String path, JsonNode paragraph) {
        String list = paragraph.path("each").asText();
        JsonNode text = paragraph.isTextual() ? paragraph : paragraph.path("text");
        Place place = tree.place(text, tree.place(paragraph, new Place(path, 1)));
        boolean ofNotice = kind == LetterText.Kind.ONE_TIME_NOTICE && list.equals(LetterText.Paragraph.ASKED);
        if (!list.isEmpty() && !ofNotice) {
            defects.add(place, "There is no list " + list, "only a one-time notice has one, each: asked");
        }
        if (!PaperFacts.isBalanced(text.asText())) {
            defects.add(place, "A brace without its partner", "write {name of a fact}");
        }
        List<String> known = list.isEmpty() ? kind.facts() : LetterText.Paragraph.OF_ASKED;
        PaperFacts.named(text.asText()).stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> defects.add(
                        place, "{" + name + "} is not known here", "use one of " + String.join(", ", known)));
        return new LetterText.Paragraph(list, text.asText());
    }
}
