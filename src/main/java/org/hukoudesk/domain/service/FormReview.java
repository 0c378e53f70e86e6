package org.hukoudesk.domain.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a form and its materials still need, as of one set of answers.
///
/// @param visibleFields fields that matter now, in order of the form
/// @param materials rows that matter now, in order of the list
/// @param gaps in the order an officer walks through them: form from the top, then materials
public record FormReview(List<FormField> visibleFields, List<MaterialRow> materials, List<Gap> gaps) {

    public FormReview {
        visibleFields = List.copyOf(visibleFields);
        materials = List.copyOf(materials);
        gaps = List.copyOf(gaps);
    }

    /// @param needed still missing: required, or in a one-of group none of which is there yet
    /// @param satisfied this row is enough by itself
    public record MaterialRow(MaterialRule rule, MaterialState state, boolean needed, boolean satisfied) {}

    /// The number of 还缺 n 项. A one-of group counts once.
    public int outstanding() {
        return gaps.size();
    }

    public boolean isComplete() {
        return gaps.isEmpty();
    }

    public boolean isVisible(String fieldKey) {
        return visibleFields.stream().anyMatch(field -> field.key().equals(fieldKey));
    }

    /// The answers to visible fields: what is hidden does not speak, whatever it holds.
    public Map<String, String> answered(Map<String, String> answers) {
        return visibleFields.stream()
                .filter(field -> answers.containsKey(field.key()))
                .collect(Collectors.toMap(FormField::key, field -> answers.getOrDefault(field.key(), "")));
    }

    public List<FormField> missingFields() {
        return gaps.stream()
                .flatMap(gap -> gap instanceof Gap.FieldMissing(FormField field)
                        ? Optional.of(field).stream()
                        : Optional.<FormField>empty().stream())
                .toList();
    }

    /// 容缺受理: what a promise stands for in this review, each of which would do once it is brought.
    public List<MaterialRule> promised() {
        return materials.stream()
                .filter(row -> row.rule().isCommitment() && row.satisfied())
                .map(promise -> alternatives(promise.rule()))
                .filter(rows -> rows.stream().noneMatch(MaterialRow::satisfied))
                .flatMap(rows -> rows.stream().map(MaterialRow::rule))
                .toList();
    }

    private List<MaterialRow> alternatives(MaterialRule promise) {
        return materials.stream()
                .filter(row -> row.rule().demand().equals(promise.demand())
                        && !row.rule().isCommitment())
                .toList();
    }

    /// One entry per thing to bring; each entry lists the materials of which any will do.
    public List<List<MaterialRule>> missingMaterials() {
        return gaps.stream()
                .flatMap(gap -> gap instanceof Gap.MaterialMissing(List<MaterialRule> anyOf)
                        ? Optional.of(anyOf).stream()
                        : Optional.<List<MaterialRule>>empty().stream())
                .toList();
    }

    /// What to say under a field: the first gap that names it.
    public Optional<Gap> gapAt(String fieldKey) {
        return gaps.stream().filter(gap -> names(gap, fieldKey)).findFirst();
    }

    private static boolean names(Gap gap, String fieldKey) {
        return switch (gap) {
            case Gap.FieldMissing missing -> missing.field().key().equals(fieldKey);
            case Gap.FieldMalformed malformed -> malformed.field().key().equals(fieldKey);
            case Gap.CheckFailed failed -> failed.field().key().equals(fieldKey);
            case Gap.MaterialMissing _ -> false;
        };
    }
}
