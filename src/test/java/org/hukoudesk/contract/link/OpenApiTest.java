package org.hukoudesk.contract.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The written contract and the code say the same.
class OpenApiTest {

    private JsonNode contract = new YAMLMapper().createObjectNode();

    @BeforeEach
    void read() throws IOException {
        contract = new YAMLMapper().readTree(Path.of("docs/api/openapi.yaml").toFile());
    }

    @Test
    void namesEveryPath() {
        assertThat(contract.path("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        LinkPaths.HEALTH,
                        LinkPaths.TIME,
                        LinkPaths.MESSAGES,
                        LinkPaths.PERSON_QUERY,
                        LinkPaths.FEED,
                        LinkPaths.BLOBS + "/{hash}",
                        LinkPaths.OFFICER_CERTIFICATE,
                        LinkPaths.EST_CA_CERTS,
                        LinkPaths.EST_ENROLL,
                        LinkPaths.EST_REENROLL);
    }

    @Test
    void namesEveryFieldOfEveryRecord() {
        for (Class<?> type : List.of(Envelope.class, FeedEntry.class, FeedPage.class, Problem.class)) {
            assertThat(schema(type.getSimpleName()).path("properties").fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
        }
    }

    @Test
    void namesEveryCode() {
        assertThat(schema("Problem").path("properties").path("code").path("examples"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::code)
                        .toList());
    }

    private JsonNode schema(String name) {
        return contract.path("components").path("schemas").path(name);
    }
}
