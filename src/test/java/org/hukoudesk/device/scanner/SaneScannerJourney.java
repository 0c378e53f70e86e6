package org.hukoudesk.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hukoudesk.device.scanner.ScanOutcome.Failed;
import org.hukoudesk.device.scanner.ScanOutcome.Scanned;
import org.hukoudesk.emulator.FreePort;
import org.hukoudesk.emulator.SanedEmulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The scanner driver against `saned`: its `pnm` device for pages, its `test` device for faults.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SaneScannerJourney extends PageScannerContract {

    @TempDir
    Path folder;

    private SanedEmulator saned;

    @BeforeEach
    void switchOn() {
        saned = new SanedEmulator(folder.resolve("saned"), FreePort.next());
    }

    @AfterEach
    void switchOff() {
        saned.close();
    }

    @Override
    PageScanner scanner() {
        return scanner(SanedEmulator.PAGE_DEVICE, saned.options());
    }

    @Override
    void lay(BufferedImage page) throws IOException {
        saned.putOnGlass(Files.write(folder.resolve("page.png"), PageFixture.png(page)));
    }

    @Test
    void theNextPageOnTheGlassIsTheNextScan() throws IOException {
        lay(PageFixture.page());
        var first = PageFixture.onlyPage(scanner().scan());
        lay(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB));

        var second = PageFixture.onlyPage(scanner().scan());

        assertThat(first.width()).isEqualTo(123);
        assertThat(second.width()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "SANE_STATUS_JAMMED, JAMMED",
        "SANE_STATUS_COVER_OPEN, COVER_OPEN",
        "SANE_STATUS_NO_DOCS, NO_DOCUMENTS",
        "SANE_STATUS_DEVICE_BUSY, BUSY",
        "SANE_STATUS_CANCELLED, CANCELLED",
        "SANE_STATUS_ACCESS_DENIED, ACCESS_DENIED",
        "SANE_STATUS_IO_ERROR, DEVICE_FAULT",
        "SANE_STATUS_EOF, TRUNCATED"
    })
    void aFaultOfTheScannerIsNamedAndTheNextScanIsNotHurt(String status, ScanProblem problem) throws IOException {
        assertThat(scanner("test:0", Map.of("read-return-value", status)).scan())
                .isEqualTo(new Failed(problem, List.of()));

        lay(PageFixture.page());
        assertThat(scanner().scan()).isInstanceOf(Scanned.class);
    }

    @Test
    void aFeederIsScannedToItsEnd() {
        var options = new LinkedHashMap<String, String>();
        options.put("source", "Automatic Document Feeder");
        options.put("resolution", "50");

        var outcome = scanner("test:0", options).scan();

        assertThat(outcome).isInstanceOfSatisfying(Scanned.class, scanned -> {
            assertThat(scanned.pages()).hasSizeBetween(9, 10);
            assertThat(scanned.pages())
                    .allSatisfy(page -> assertThat(page.dpi()).isEqualTo(50));
        });
    }

    @Test
    void aPageCutShortIsNotDelivered() throws IOException {
        lay(PageFixture.page());
        var glass = folder.resolve("saned/glass.ppm");
        var whole = Files.readAllBytes(glass);
        Files.write(glass, Arrays.copyOf(whole, whole.length / 2));

        assertThat(scanner().scan()).isEqualTo(new Failed(ScanProblem.TRUNCATED, List.of()));
    }

    @Test
    void withNothingOnTheGlassNothingIsDelivered() {
        assertThat(scanner().scan()).isInstanceOf(Failed.class);
    }

    @Test
    void anUnknownDeviceOrOptionIsMissing() {
        assertThat(scanner("nowhere:0", Map.of()).scan()).isEqualTo(new Failed(ScanProblem.DEVICE_MISSING, List.of()));
        assertThat(scanner("test:0", Map.of("no-such-option", "1")).scan())
                .isEqualTo(new Failed(ScanProblem.DEVICE_MISSING, List.of()));
    }

    @Test
    void aScannerThatAnswersTooLateIsGivenUp() {
        var slow = new LinkedHashMap<String, String>();
        slow.put("read-delay", "true");
        slow.put("read-delay-duration", "200000");
        slow.put("read-limit", "true");
        slow.put("read-limit-size", "1");
        var settings = new ScannerSettings(saned.host(), saned.port(), "test:0", slow, 300, Duration.ofMillis(50));

        assertThat(new SaneScanner(settings).scan()).isEqualTo(new Failed(ScanProblem.NO_ANSWER, List.of()));
    }

    @Test
    void aScannerSwitchedOffIsUnreachable() {
        saned.close();

        assertThat(scanner().isAvailable()).isFalse();
        assertThat(scanner().scan()).isEqualTo(new Failed(ScanProblem.UNREACHABLE, List.of()));
    }

    private PageScanner scanner(String device, Map<String, String> options) {
        return new SaneScanner(ScannerSettings.of(saned.host(), saned.port(), device, options));
    }
}
