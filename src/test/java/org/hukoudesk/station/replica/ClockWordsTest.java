package org.hukoudesk.station.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hukoudesk.contract.feed.ClockSnapshot;
import org.hukoudesk.station.shell.Language;
import org.hukoudesk.station.shell.Strings;
import org.junit.jupiter.api.Test;

class ClockWordsTest {

    private final Strings strings = new Strings(Language.CHINESE);

    @Test
    void theCalculationIsToldStepByStep() {
        var clock = new ClockSnapshot(
                "2027-01-08",
                true,
                List.of(
                        new ClockSnapshot.Step("ACCEPTED", "", "2026-11-23", "", 0),
                        new ClockSnapshot.Step("LIMIT", "", "", "", 20),
                        new ClockSnapshot.Step("STOOD_STILL", "SUPPLEMENT", "", "", 3),
                        new ClockSnapshot.Step("INVESTIGATED", "COUNTY", "", "", 4),
                        new ClockSnapshot.Step("STANDS_STILL", "INVESTIGATION", "2026-12-01", "2026-12-14", 0),
                        new ClockSnapshot.Step("RUNS_ON", "SUPPLEMENT", "2026-12-15", "2026-12-21", 0),
                        new ClockSnapshot.Step("DUE", "", "2027-01-08", "", 0),
                        new ClockSnapshot.Step("YEAR_UNPUBLISHED", "", "", "", 2027)));

        assertThat(ClockWords.of(clock).lines().stream().map(strings::text))
                .containsExactly(
                        "受理之日 2026-11-23，当日不计",
                        "承诺 20 个工作日办结",
                        "补正 3 个工作日，不计入期限",
                        "县级公安机关调查核实已用 4 个工作日",
                        "调查核实，自 2026-12-01 起期限暂停，最迟到 2026-12-14，恢复后顺延",
                        "补正，自 2026-12-15 起，最迟到 2026-12-21；该事项照常计算期限",
                        "应当在 2027-01-08 以前办结",
                        "2027 年放假安排还没有公布，日期为暂定");
    }

    @Test
    void aStepOfANewerRegistryIsSaidToBeUnknown() {
        var clock = new ClockSnapshot("2027-01-08", false, List.of(new ClockSnapshot.Step("MOON", "", "", "", 0)));

        assertThat(strings.text(ClockWords.of(clock).lines().getFirst())).contains("看不懂");
        assertThat(ClockWords.of(ClockSnapshot.NONE).lines()).isEmpty();
    }
}
