package org.hukoudesk.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hukoudesk.domain.act.RegisterCampaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BenchTest {

    private static final Set<String> BUILT = Set.of("P3");

    @Test
    void withoutNamesAllAreWanted() {
        assertThat(Asked.of(new String[] {"--residents", "500"}, BUILT))
                .isEqualTo(new Asked.Wanted(List.of("P3"), Map.of("residents", 500L)));
        assertThat(Asked.of(new String[] {"P3"}, BUILT)).isEqualTo(new Asked.Wanted(List.of("P3"), Map.of()));
    }

    @Test
    void aWordThatMeansNothingIsNamed() {
        assertThat(Asked.of(new String[] {"P99"}, BUILT)).isEqualTo(new Asked.Unknown("P99"));
        assertThat(Asked.of(new String[] {"--residents"}, BUILT)).isEqualTo(new Asked.Unknown("--residents"));
        assertThat(Asked.of(new String[] {"--residents", "many"}, BUILT)).isEqualTo(new Asked.Unknown("--residents"));
    }

    @Test
    void percentilesAreTimesThatWereMeasured() {
        Sample sample = Sample.ofNanos(new long[] {4_000_000, 1_000_000, 3_000_000, 2_000_000});

        assertThat(sample.percentile(50)).isEqualTo(2.0);
        assertThat(sample.percentile(95)).isEqualTo(4.0);
        assertThat(Figure.millis("x", sample, 4.0).json())
                .isEqualTo("{\"name\":\"x\",\"value\":2.000,\"unit\":\"ms\",\"limit\":4.000,\"ratio\":0.500,"
                        + "\"n\":4,\"p50\":2.000,\"p95\":4.000,\"p99\":4.000}");
    }

    @Test
    void theSearchBenchFindsEverybodyItTypesAndTellsAFigureForEachKind(@TempDir Path folder) throws IOException {
        var console = new ByteArrayOutputStream();
        var figures = new Figures(folder, "P3", new PrintStream(console, true, StandardCharsets.UTF_8));

        new SearchBench(folder).run(figures, Map.of("residents", 400L, "people", 3L));

        List<String> lines = Files.readAllLines(folder.resolve("P3.json"));
        assertThat(lines).hasSize(12).allMatch(line -> line.startsWith("{\"name\":\"P3."));
        assertThat(console.toString(StandardCharsets.UTF_8)).contains(lines);
    }

    @Test
    void theDecideBenchDecidesEveryActAsItFellAndTellsAFigureForEachKind(@TempDir Path folder) throws IOException {
        var console = new ByteArrayOutputStream();
        var figures = new Figures(folder, "decide", new PrintStream(console, true, StandardCharsets.UTF_8));
        List<RegisterCampaign.Fallen> acts = RegisterCampaign.actsOf(3, 7);

        DecideBench.run(figures, Map.of("towns", 3L, "seed", 7L));

        List<String> lines = Files.readAllLines(folder.resolve("decide.json"));
        List<String> names = lines.stream().map(line -> line.split("\"", -1)[3]).toList();
        assertThat(names).startsWith("decide.rate", "decide.limit", "decide.all", "decide.held");
        assertThat(names.stream().skip(4))
                .containsExactlyElementsOf(acts.stream()
                        .map(it -> "decide." + it.act().kind())
                        .distinct()
                        .sorted()
                        .toList());
        assertThat(lines.get(2)).contains("\"unit\":\"µs\"", "\"n\":" + acts.size() * DecideBench.ROUNDS + ",");
        long held = acts.stream().filter(RegisterCampaign.Fallen::held).count();
        assertThat(lines.get(3)).contains("\"n\":" + held * DecideBench.ROUNDS + ",");
        assertThat(console.toString(StandardCharsets.UTF_8)).contains(lines);
    }

    @Test
    void anActThatIsDecidedOtherwiseThanItFellIsNoFigure() {
        List<RegisterCampaign.Fallen> acts = RegisterCampaign.actsOf(1, 7);
        RegisterCampaign.Fallen first = acts.getFirst();
        var other = new RegisterCampaign.Fallen(first.act(), first.snapshot(), first.context(), !first.held());

        assertThatThrownBy(() -> new DecideBench(List.of(other)).round())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("an act was decided otherwise than it fell: "
                        + first.act().kind());
    }
}
