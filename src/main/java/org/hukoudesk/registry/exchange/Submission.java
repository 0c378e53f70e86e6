package org.hukoudesk.registry.exchange;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.SubmitCase;
import org.hukoudesk.domain.casework.ApprovalWay;
import org.hukoudesk.domain.casework.CaseNo;
import org.hukoudesk.domain.casework.Intake;
import org.hukoudesk.domain.casework.ServiceCase;
import org.hukoudesk.domain.code.OrganCode;
import org.hukoudesk.domain.service.ApprovalStage;
import org.hukoudesk.registry.feed.Json;
import org.hukoudesk.store.blob.BlobName;
import org.hukoudesk.store.population.BlobReader;

/// A submission turned into the domain's values; texts that are none make it empty.
public record Submission(CaseNo caseNo, Intake intake, CaseFile file) {

    public static Optional<Submission> read(Turn turn, SubmitCase submit) {
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

    /// What is on record with another file, signed by the turn's officer; day and promise stay.
    public static Optional<Submission> mended(Turn turn, ServiceCase known, String file, String fileHash) {
        Intake before = known.intake();
        var intake = new Intake(
                before.itemKey(),
                before.organ(),
                turn.officer().id(),
                before.acceptedAt(),
                file,
                fileHash,
                before.promise());
        return Json.read(file, CaseFile.class).map(read -> new Submission(known.caseNo(), intake, read));
    }

    public boolean isWhole() {
        return BlobName.of(intake.file().getBytes(StandardCharsets.UTF_8)).hex().equals(intake.fileHash())
                && caseNo.county().equals(intake.organ().county());
    }

    /// The scans may be read wherever the case goes.
    public void letOfficesRead(Turn turn, ApprovalWay way) {
        List<OrganCode> readers = readers(intake.organ(), way);
        blobs().forEach(hash ->
                readers.forEach(reader -> turn.tx().blobReaders().keep(new BlobReader(hash, reader))));
    }

    /// Who sees the cases of a station: itself, its county, and its city where that decides.
    public static List<OrganCode> readers(OrganCode station, ApprovalWay way) {
        OrganCode county = Announcer.countyBureau(station.county());
        return way.reaches(ApprovalStage.Level.CITY)
                ? List.of(station, county, Announcer.cityBureau(station))
                : List.of(station, county);
    }

    private List<String> blobs() {
        return file.materials().stream()
                .flatMap(material -> material.pages().stream())
                .map(CaseFile.PageRef::hash)
                .distinct()
                .toList();
    }
}
