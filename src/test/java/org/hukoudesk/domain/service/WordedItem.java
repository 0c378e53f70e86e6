package org.hukoudesk.domain.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Items that lead to a document.
public final class WordedItem {

    private static final Bilingual WORDS = new Bilingual("字", "words");

    private WordedItem() {}

    static ServiceItem of(FormField... fields) {
        var handling = new ServiceItem.Handling(List.of(), 0, Map.of(), Set.of(), List.of("certificate"), 0);
        return new ServiceItem(
                "test.item",
                WORDS,
                new ServiceItem.Leads("document.issue", Map.of(), Optional.empty()),
                Set.of(ServiceItem.Applicant.SELF),
                ServiceItem.Proxy.FORBIDDEN,
                List.of(new ServiceItem.Group("one", WORDS, List.of(fields))),
                List.of(),
                handling);
    }

    /// The same item, made into this document.
    public static ServiceItem into(ServiceItem item, PaperText paper) {
        return new ServiceItem(
                item.key(),
                item.name(),
                new ServiceItem.Leads(item.actKey(), item.act().with(), Optional.of(paper)),
                item.applicants(),
                item.proxy(),
                item.groups(),
                item.materials(),
                item.handling());
    }

    static FormField field(String key, FieldType type) {
        return new FormField(
                key,
                WORDS,
                type,
                new FormField.Presence(false, Condition.ALWAYS),
                List.of(),
                new FormField.Prefill.None(),
                Bilingual.NONE);
    }
}
