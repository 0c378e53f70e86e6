package org.hukoudesk.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hukoudesk.domain.certificate.CertificateLimits.Admission;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateLimitsTest {

    private static final CertificateLimits LIMITS = new CertificateLimits(3, 3);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # earlier requests,                            asked on,   counted, none needed from
            2026-01-05 2026-02-05 2026-03-05,              2026-11-23, 3,       2027-01-05
            2026-03-05 2026-01-05 2026-02-05,              2026-11-23, 3,       2027-01-05
            2026-01-05 2026-02-05 2026-03-05 2026-04-05,   2026-11-23, 4,       2027-02-05
            2025-11-24 2026-02-05 2026-03-05,              2026-11-23, 3,       2026-11-24
            2026-11-23 2026-11-23 2026-11-23,              2026-11-23, 3,       2027-11-23
            2024-02-29 2024-03-01 2024-03-02,              2025-02-27, 3,       2025-02-28
            """)
    void theFourthRequestOfAYearShowsWhatItIsFor(String earlier, LocalDate day, int counted, LocalDate from) {
        assertThat(LIMITS.admit(days(earlier), day, false))
                .isEqualTo(new Admission.PurposeMaterialNeeded(counted, from));
        assertThat(LIMITS.admit(days(earlier), day, true)).isEqualTo(new Admission.Admitted());
        assertThat(LIMITS.admit(days(earlier), from, false)).isEqualTo(new Admission.Admitted());
    }

    @Test
    void whatIsAYearAgoCountsNoMore() {
        List<LocalDate> earlier = days("2025-11-23 2026-02-05 2026-03-05");

        assertThat(LIMITS.admit(earlier, LocalDate.parse("2026-11-23"), false)).isEqualTo(new Admission.Admitted());
        assertThat(LIMITS.admit(List.of(), LocalDate.parse("2026-11-23"), false))
                .isEqualTo(new Admission.Admitted());
    }

    @Test
    void threeWorkingDaysToTheAnswer() {
        var calendar = new WorkingCalendar(List.of());

        // a Thursday; the weekend does not count
        assertThat(LIMITS.answerBy(calendar, LocalDate.parse("2026-11-19")).date())
                .isEqualTo("2026-11-24");
    }

    @Test
    void everyAnswerHasItsPaper() {
        assertThat(InquiryKind.INDIVIDUAL.paperFor(Disposition.NONE)).isEqualTo(CertificatePaper.CERTIFICATE);
        assertThat(InquiryKind.PROXY.paperFor(Disposition.RECORD)).isEqualTo(CertificatePaper.NON_ISSUANCE_NOTICE);
        assertThat(InquiryKind.UNIT.paperFor(Disposition.NONE)).isEqualTo(CertificatePaper.UNIT_LETTER);
        assertThat(InquiryKind.UNIT.paperFor(Disposition.RECORD)).isEqualTo(CertificatePaper.UNIT_LETTER);
        assertThat(InquiryKind.ofActKey("criminal.proxy")).contains(InquiryKind.PROXY);
        assertThat(InquiryKind.ofActKey("residence.register")).isEmpty();
    }

    private static List<LocalDate> days(String text) {
        return Stream.of(text.split(" ")).map(LocalDate::parse).toList();
    }
}
