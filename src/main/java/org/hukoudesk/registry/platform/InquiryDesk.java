package org.hukoudesk.registry.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.hukoudesk.domain.casework.CaseId;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.certificate.CertificateLimits;
import org.hukoudesk.domain.certificate.CertificateLimits.Admission;
import org.hukoudesk.domain.certificate.InquiryKind;
import org.hukoudesk.domain.code.ChinaTime;
import org.hukoudesk.domain.code.Deadline;
import org.hukoudesk.domain.code.WorkingCalendar;
import org.hukoudesk.store.Tx;
import org.hukoudesk.store.registry.Inquiry;

/// Lets accepted cases wait for the platform, in the transaction of the case. Wake [Inquiries] after the commit.
public final class InquiryDesk {

    private static final String FILE = "certificate-limits.properties";

    private final CertificateLimits limits;
    private final WorkingCalendar calendar;

    public InquiryDesk(WorkingCalendar calendar) {
        this(limits(), calendar);
    }

    InquiryDesk(CertificateLimits limits, WorkingCalendar calendar) {
        this.limits = limits;
        this.calendar = calendar;
    }

    private static CertificateLimits limits() {
        var file = new Properties();
        try (InputStream text = InquiryDesk.class.getResourceAsStream(FILE)) {
            if (text == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            file.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CertificateLimits(
                Integer.parseInt(file.getProperty("requests-per-year")),
                Integer.parseInt(file.getProperty("working-days")));
    }

    /// What a case asks.
    ///
    /// @param purposeMaterial whether proof of reasonable use is among its materials
    public record Request(
            CaseNo caseNo, InquiryKind kind, Inquiry.Subject subject, Instant at, boolean purposeMaterial) {

        LocalDate day() {
            return ChinaTime.dayOf(at);
        }
    }

    /// What becomes of a request.
    public sealed interface Opening {

        /// It waits, and is answered by then.
        record Waiting(Deadline answerBy) implements Opening {}

        record Refused(Admission.PurposeMaterialNeeded why) implements Opening {}
    }

    /// Why a request is not taken in as it stands, told at intake.
    public Optional<Opening.Refused> barred(Tx tx, Request request) {
        if (!request.kind().isCounted()) {
            return Optional.empty();
        }
        // a case that is filed again has been counted already
        boolean known = tx.inquiries()
                .byId(CaseId.of(request.caseNo()))
                .filter(row -> row.state() != Inquiry.State.WITHDRAWN)
                .isPresent();
        List<LocalDate> earlier = known
                ? List.of()
                : tx.inquiries()
                        .askedBy(request.subject().citizenId(), request.day().minusYears(1));
        return limits.admit(earlier, request.day(), request.purposeMaterial())
                        instanceof Admission.PurposeMaterialNeeded why
                ? Optional.of(new Opening.Refused(why))
                : Optional.empty();
    }

    /// Opening twice is opening once.
    public Opening open(Tx tx, Request request) {
        Optional<Opening.Refused> barred = barred(tx, request);
        if (barred.isPresent()) {
            return barred.get();
        }
        Optional<Inquiry> known = tx.inquiries().byId(CaseId.of(request.caseNo()));
        if (known.isEmpty()) {
            tx.inquiries()
                    .add(new Inquiry(request.caseNo(), request.kind(), request.subject(), request.day(), request.at()));
        } else if (known.get().state() != Inquiry.State.ANSWERED) {
            known.get().renewed(request.kind(), request.subject(), request.at());
            tx.inquiries().update(known.get());
        }
        return new Opening.Waiting(limits.answerBy(calendar, request.day()));
    }

    /// The case ended or went back before there was an answer; nobody is asked about the person any more.
    public void withdraw(Tx tx, CaseNo caseNo) {
        tx.inquiries().byId(CaseId.of(caseNo)).filter(Inquiry::isWaiting).ifPresent(row -> {
            row.withdrawn();
            tx.inquiries().update(row);
        });
    }
}
