package org.hukoudesk.domain.service;

import java.util.List;

/// The wording of a document an item leads to, such as 户籍证明. Chinese only, since it is printed. Texts name what they
/// are
/// filled with in braces: `{name}` is a field's answer in words, `{person.name}` a fact of a person the answer names.
///
/// @param title such as 户籍证明
/// @param series short name in the document's number, such as 户证
/// @param validDays life of the document in days from its day; 0 has no end
public record PaperText(String title, String series, int validDays, List<Paragraph> paragraphs) {

    public PaperText {
        paragraphs = List.copyOf(paragraphs);
    }

    /// @param when printed only while this holds of the answers
    public record Paragraph(Condition when, String text) {}
}
