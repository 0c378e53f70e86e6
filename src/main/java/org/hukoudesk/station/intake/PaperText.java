package org.hukoudesk.station.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/// The JSON of a draft.
final class PaperText {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

    private PaperText() {}

    static String write(IntakePaper paper) {
        try {
            return JSON.writeValueAsString(paper);
        } catch (JsonProcessingException failure) {
            failure.clearLocation();
            throw new IllegalStateException("An intake cannot be written", failure);
        }
    }

    static IntakePaper read(String text) {
        try {
            return JSON.readValue(text, IntakePaper.class);
        } catch (JsonProcessingException failure) {
            // The location would quote the draft, which is personal data.
            failure.clearLocation();
            throw new IllegalStateException("A draft cannot be read", failure);
        }
    }
}
