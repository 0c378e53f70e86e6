package org.hukoudesk.domain.certificate;

import java.time.LocalDate;
import java.util.List;
import org.hukoudesk.domain.code.Deadline;
import org.hukoudesk.domain.code.WorkingCalendar;

/// Limits of 公安机关办理犯罪记录查询工作规定; they are data.
///
/// @param perYear requests a person may make in a year without showing what for
/// @param workingDays longest time to the answer where it cannot be given on the spot
public record CertificateLimits(int perYear, int workingDays) {

    public CertificateLimits {
        if (perYear < 1 || workingDays < 0) {
            throw new IllegalArgumentException("at least one request a year, and no negative time");
        }
    }

    /// Whether a request may be taken in as it stands.
    public sealed interface Admission {

        record Admitted() implements Admission {}

        /// 一年内申请次数超限: proof of reasonable use is needed, unless one waits.
        ///
        /// @param earlier requests of the last year
        /// @param withoutFrom first day on which none is needed
        record PurposeMaterialNeeded(int earlier, LocalDate withoutFrom) implements Admission {}
    }

    /// @param earlier days of the person's requests, in any order
    public Admission admit(List<LocalDate> earlier, LocalDate day, boolean purposeMaterial) {
        List<LocalDate> counted = earlier.stream()
                .filter(asked -> asked.plusYears(1).isAfter(day))
                .sorted()
                .toList();
        if (purposeMaterial || counted.size() < perYear) {
            return new Admission.Admitted();
        }
        LocalDate last = counted.get(counted.size() - perYear);
        return new Admission.PurposeMaterialNeeded(counted.size(), last.plusYears(1));
    }

    /// The day by which a request is answered, also when the platform was down meanwhile.
    public Deadline answerBy(WorkingCalendar calendar, LocalDate acceptedOn) {
        return calendar.deadline(acceptedOn, workingDays);
    }
}
