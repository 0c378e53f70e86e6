package org.hukoudesk.domain.service;

import java.util.List;

/// One thing that still stops a submission.
public sealed interface Gap {

    record FieldMissing(FormField field) implements Gap {}

    record FieldMalformed(FormField field, Malformation malformation) implements Gap {}

    /// @param message as the service item words it, numbers filled in
    record CheckFailed(FormField field, Bilingual message) implements Gap {}

    /// @param anyOf one material, or the members of a one-of group of which any will do
    record MaterialMissing(List<MaterialRule> anyOf) implements Gap {

        public MaterialMissing {
            anyOf = List.copyOf(anyOf);
        }
    }

    /// Why an answer is not of its field's type. Words for each are in the bundle of the form.
    enum Malformation {
        UNKNOWN_CODE("form.problem.unknownCode"),
        UNKNOWN_CHOICE("form.problem.unknownChoice"),
        NOT_A_DATE("form.problem.notADate"),
        NOT_A_NUMBER("form.problem.notANumber"),
        OUT_OF_RANGE("form.problem.outOfRange"),
        TOO_LONG("form.problem.tooLong"),
        ILLEGIBLE("form.problem.illegible"),
        NOT_A_PERSON_LIST("form.problem.notAPersonList"),
        PERSON_TWICE("form.problem.personTwice"),
        RELATION_MISSING("form.problem.relationMissing"),
        NOT_A_FLAG("form.problem.notAFlag");

        private final String messageKey;

        Malformation(String messageKey) {
            this.messageKey = messageKey;
        }

        public String messageKey() {
            return messageKey;
        }
    }
}
