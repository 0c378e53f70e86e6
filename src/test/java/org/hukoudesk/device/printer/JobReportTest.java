package org.hukoudesk.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobReportTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            COMPLETED, job-completed-successfully,    1,  none,           printed
            COMPLETED, job-completed-successfully,    -1, none,           printed
            COMPLETED, job-completed-successfully,    0,  none,           NOT_CONFIRMED
            COMPLETED, job-completed-with-errors,     1,  none,           NOT_CONFIRMED
            COMPLETED, job-completed-successfully,    1,  cups-missing-job-history, NOT_CONFIRMED
            ABORTED,   aborted-by-system,             0,  none,           not printed
            ABORTED,   aborted-by-system,             0,  media-jam,      MAY_HAVE_PRINTED
            ABORTED,   aborted-by-system,             1,  none,           MAY_HAVE_PRINTED
            ABORTED,   aborted-by-system,             -1, none,           MAY_HAVE_PRINTED
            CANCELLED, job-canceled-by-user,          0,  none,           not printed
            CANCELLED, job-canceled-by-user,          1,  none,           MAY_HAVE_PRINTED
            CANCELLED, job-canceled-by-user,          0,  cups-held,      MAY_HAVE_PRINTED
            """)
    void onlyWhatIsBeyondDoubtIsPrintedOrNotPrinted(
            JobReport.Phase phase, String jobReason, int impressions, String printerReason, String expected) {
        var job = new JobReport(7, "", phase, List.of(jobReason), impressions);

        assertThat(job.verdict(List.of(printerReason)).map(JobReportTest::told)).contains(expected);
    }

    @Test
    void aJobUnderWayHasNoVerdict() {
        assertThat(new JobReport(7, "", JobReport.Phase.UNDER_WAY, List.of(), 1).verdict(List.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            media-empty-report,   media-empty
            media-empty-warning,  media-empty
            cover-open-error,     cover-open
            media-jam,            media-jam
            none,                 ''
            toner-low-report,     ''
            """)
    void reasonsLoseTheirSeverityAndTheHarmlessOnesGo(String reason, String left) {
        assertThat(String.join(" ", PrinterReport.attention(List.of(reason)))).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            custom_booklet_143x105mm, 14300, 10500
            iso_a4_210x297mm,         21000, 29700
            na_letter_8.5x11in,       21590, 27940
            """)
    void aMediaNameTellsItsSize(String name, int width, int height) {
        assertThat(MediaSize.ofPwgName(name)).contains(new MediaSize(width, height));
    }

    @Test
    void anotherNameTellsNoSize() {
        assertThat(MediaSize.ofPwgName("auto")).isEmpty();
    }

    private static String told(JobVerdict verdict) {
        return switch (verdict) {
            case JobVerdict.Printed _ -> "printed";
            case JobVerdict.NotPrinted _ -> "not printed";
            case JobVerdict.Unknown(var reason) -> reason.name();
        };
    }
}
