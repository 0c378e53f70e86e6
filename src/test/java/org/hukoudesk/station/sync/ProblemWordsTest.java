package org.hukoudesk.station.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hukoudesk.contract.link.ProblemCode;
import org.hukoudesk.domain.casework.CaseAnswer;
import org.hukoudesk.domain.register.Refusal;
import org.hukoudesk.domain.residence.ResidenceDecision;
import org.hukoudesk.registry.exchange.Outcome;
import org.hukoudesk.station.shell.Language;
import org.hukoudesk.station.shell.Strings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever the registry or the line may say no with, the officer reads a sentence about it.
class ProblemWordsTest {

    /// Given by the registry's answer to a query, and by this workstation itself.
    private static final Set<String> WITHOUT_ENUM = Set.of(
            "too-early",
            "person-unknown",
            "malformed-citizen-id",
            "unreachable",
            "message-unreadable",
            "scan-missing",
            "unknown");

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasASentence(Language language) {
        var strings = new Strings(language);

        assertThat(codes())
                .hasSizeGreaterThan(WITHOUT_ENUM.size())
                .allSatisfy(code -> assertThat(strings.text(OutboxPusher.WORDS + code))
                        .as(code)
                        .hasSizeGreaterThan(10)
                        .doesNotContain("{"));
    }

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>(WITHOUT_ENUM);
        for (ProblemCode code : ProblemCode.values()) {
            codes.add(code.code());
        }
        Stream.<Enum<?>[]>of(
                        Outcome.Fault.values(),
                        CaseAnswer.Ground.values(),
                        Refusal.Reason.values(),
                        ResidenceDecision.Reason.values())
                .flatMap(Stream::of)
                .forEach(why -> codes.add(((Outcome.Refused) Outcome.refused(why)).code()));
        return codes;
    }
}
