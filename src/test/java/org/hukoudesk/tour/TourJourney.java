package org.hukoudesk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hukoudesk.town.Cast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job through the real windows, each workstation and the registry a process, with what may go wrong around
/// them. The tour without a mishap is what `installer/run` does.
class TourJourney {

    private static final Path PICTURES = Path.of("target", "journey");

    @TempDir
    Path folder;

    @Test
    void aWindowKilledInItsIntakeAndARegistryKilledBeforeSettlementComeToTheSameEnd() throws IOException {
        var tour = tour(Mishap.KILLS);

        assertThat(tour.run()).as(() -> String.join("\n", tour.failures())).isTrue();

        List<String> account = Files.readAllLines(PICTURES.resolve("tour-kills").resolve("account.txt"));
        assertThat(account).anyMatch(line -> line.startsWith("陈𠮷安 | " + Cast.HEAD + " | ACTIVE | 新牌坊派出所"));
        assertThat(Verdict.of(account).complaints()).isEmpty();
    }

    @Test
    void aRevokedOriginReleasesNobodyAndSaysWhy() throws IOException {
        var tour = tour(Mishap.ORIGIN_REVOKED);

        assertThat(tour.run()).isFalse();

        assertThat(tour.failures())
                .anySatisfy(why -> assertThat(why).startsWith("origin: ").contains("登记中心拒绝本机"));
        assertThat(PICTURES.resolve("tour-origin-revoked").resolve("booklet-1.pdf"))
                .doesNotExist();
    }

    @Test
    void aDeadPrinterPrintsNothingAndTheWindowSaysWhy() throws IOException {
        var tour = tour(Mishap.PRINTER_DEAD);

        assertThat(tour.run()).isFalse();

        assertThat(tour.failures())
                .anySatisfy(why -> assertThat(why).startsWith("window: ").contains("没有印好"));
        assertThat(PICTURES.resolve("tour-printer-dead").resolve("booklet-1.pdf"))
                .doesNotExist();
        assertThat(PICTURES.resolve("tour-printer-dead").resolve("16-handed-over.png"))
                .doesNotExist();
    }

    private Tour tour(Mishap mishap) {
        return new Tour(folder, PICTURES.resolve("tour-" + mishap.word()), mishap);
    }
}
