package org.hukoudesk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.hukoudesk.domain.service.Condition;
import org.hukoudesk.domain.service.PaperText;

/// Reads the wording of the document an item leads to.
final class PaperReader {

    private final FieldReader fields;

    PaperReader(FieldReader fields) {
        this.fields = fields;
    }

    Optional<PaperText> paper(JsonNode paper) {
        if (paper.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(new PaperText(
                paper.path("title").asText(),
                paper.path("series").asText(),
                paper.path("validDays").asInt(),
                paper.path("paragraphs").valueStream().map(this::paragraph).toList()));
    }

    private PaperText.Paragraph paragraph(JsonNode paragraph) {
        return paragraph.isTextual()
                ? new PaperText.Paragraph(Condition.ALWAYS, paragraph.asText())
                : new PaperText.Paragraph(
                        fields.condition(paragraph.path("when")),
                        paragraph.path("text").asText());
    }
}
