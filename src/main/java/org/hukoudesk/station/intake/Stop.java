package org.hukoudesk.station.intake;

import java.util.ArrayList;
import java.util.List;
import org.hukoudesk.domain.service.FormReview;
import org.hukoudesk.domain.service.Gap;

/// A place on the screen where something is still missing; F4 walks from one to the next.
sealed interface Stop {

    /// Nobody was found for the case yet.
    record Who() implements Stop {}

    record Field(String key) implements Stop {}

    record Material(String key) implements Stop {}

    /// In the order an officer walks: who, the form from the top, the materials.
    static List<Stop> of(IntakePaper paper, FormReview review) {
        List<Stop> stops = new ArrayList<>();
        if (paper.household().isEmpty()) {
            stops.add(new Who());
        }
        review.gaps().forEach(gap -> stops.add(at(gap)));
        return List.copyOf(stops);
    }

    private static Stop at(Gap gap) {
        return switch (gap) {
            case Gap.FieldMissing(var field) -> new Field(field.key());
            case Gap.FieldMalformed malformed -> new Field(malformed.field().key());
            case Gap.CheckFailed failed -> new Field(failed.field().key());
            case Gap.MaterialMissing(var anyOf) -> new Material(anyOf.getFirst().key());
        };
    }
}
