package org.hukoudesk.registry.exchange;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.Intake;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.store.blob.BlobName;

/// A submission turned into the domain's values; texts that are none make it empty.
record Submission(CaseNo caseNo, Intake intake, CaseFile file) {

    static Optional<Submission> read(Turn turn, SubmitCase submit) {
        Optional<CaseFile> file = Json.read(submit.file(), CaseFile.class);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            var promise = new Intake.Promise(
                    LocalDate.parse(submit.promise().deadline()),
                    submit.promise().provisional());
            var intake = new Intake(
                    submit.itemKey(),
                    new OrganCode(submit.organ()),
                    turn.officer().id(),
                    Instant.parse(submit.acceptedAt()),
                    submit.file(),
                    submit.fileHash(),
                    promise);
            return Optional.of(new Submission(new CaseNo(submit.caseNo()), intake, file.get()));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty(); // said as MALFORMED_BODY; the values themselves may be personal
        }
    }

    static Optional<CaseNo> caseNo(String text) {
        try {
            return Optional.of(new CaseNo(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // no case has such a number
        }
    }

    boolean isWhole() {
        return BlobName.of(intake.file().getBytes(StandardCharsets.UTF_8)).hex().equals(intake.fileHash())
                && caseNo.county().equals(intake.organ().county());
    }

    Iterable<String> blobs() {
        return file.materials().stream()
                .flatMap(material -> material.pages().stream())
                .map(CaseFile.PageRef::hash)
                .distinct()
                .toList();
    }
}
