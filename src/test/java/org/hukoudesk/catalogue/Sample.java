package org.hukoudesk.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hukoudesk.domain.person.RegistrationState;
import org.hukoudesk.domain.service.People;

/// A plausible complete intake of one item, from `samples`, and the household of `homes.yaml` it plays in.
///
/// @param answers by field key
/// @param before what was corrected of the named person before it begins: content by item
/// @param expect what comes of it, such as `act` with the kind of the register's act
public record Sample(
        JsonNode home, Map<String, String> answers, Map<String, String> before, Map<String, String> expect) {

    static final Path FOLDER = Path.of("src/test/resources/org/hukoudesk/catalogue");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    public static Sample of(String item) throws IOException {
        JsonNode sample = YAML.readTree(Files.readString(FOLDER.resolve("samples/" + item + ".yaml")));
        return new Sample(
                homes().path(sample.path("home").asText()),
                texts(sample.path("answers")),
                texts(sample.path("before")),
                texts(sample.path("expect")));
    }

    static JsonNode homes() throws IOException {
        return YAML.readTree(Files.readString(FOLDER.resolve("homes.yaml"))).path("homes");
    }

    /// Everybody of the home, by the key the answers name them with.
    People people() {
        Map<String, People.Known> known = new HashMap<>();
        home.path("households")
                .valueStream()
                .flatMap(household -> household.path("members").valueStream())
                .forEach(member -> known.put(
                        member.path("key").asText(),
                        new People.Known(
                                LocalDate.parse(member.path("born").asText()),
                                member.path("sex").asText(),
                                member.path("relation").asText(),
                                RegistrationState.valueOf(member.path("state").asText()))));
        return new People(known);
    }

    boolean hasHousehold(String key) {
        return home.path("households")
                .valueStream()
                .anyMatch(household -> household.path("key").asText().equals(key));
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.propertyStream()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
        return texts;
    }
}
