package org.hukoudesk.registry.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hukoudesk.contract.feed.CaseResult;
import org.hukoudesk.contract.feed.PermitSnapshot;
import org.hukoudesk.contract.message.CaseFile;
import org.hukoudesk.contract.message.MoveRequest;
import org.hukoudesk.domain.household.HouseholdId;
import org.hukoudesk.domain.migration.Migrant;
import org.hukoudesk.domain.migration.Permit;
import org.hukoudesk.domain.migration.PermitLife;

/// A permit as the wire tells it.
public final class PermitSnapshots {

    private PermitSnapshots() {}

    public static PermitSnapshot of(Permit permit, String file, String originDue) {
        return new PermitSnapshot(
                permit.permitNo().text(),
                permit.revision(),
                permit.state().name(),
                permit.caseNo().text(),
                times(permit.life(), originDue),
                move(permit, phoneIn(file)),
                file,
                Json.read(permit.remaining(), CaseResult.class)
                        .orElse(CaseResult.NONE)
                        .entries());
    }

    private static PermitSnapshot.Times times(PermitLife life, String originDue) {
        return new PermitSnapshot.Times(
                life.issuedOn().toString(),
                life.validUntil().toString(),
                originDue,
                Optional.ofNullable(life.releasedAt()).map(Instant::toString).orElse(""),
                Optional.ofNullable(life.certificateNo()).orElse(""),
                Optional.ofNullable(life.refusal()).orElse(""),
                life.escalation().name());
    }

    private static MoveRequest move(Permit permit, String phone) {
        HouseholdId joined = permit.destination().joinHousehold();
        List<MoveRequest.Mover> movers =
                permit.migrants().stream().map(PermitSnapshots::mover).toList();
        return new MoveRequest(
                new MoveRequest.From(
                        permit.origin().originOrgan().text(),
                        permit.origin().originHousehold().text(),
                        permit.origin().originAddress()),
                new MoveRequest.To(
                        permit.destination().destinationOrgan().text(),
                        permit.destination().address(),
                        joined == null ? "" : joined.text()),
                permit.ground().causeCode(),
                permit.ground().causeText(),
                phone,
                movers);
    }

    private static String phoneIn(String file) {
        return Json.read(file, CaseFile.class).map(read -> read.move().phone()).orElse("");
    }

    private static MoveRequest.Mover mover(Migrant migrant) {
        return new MoveRequest.Mover(
                migrant.personId().text(),
                migrant.citizenId().full(),
                migrant.name().full(),
                migrant.relationCode(),
                migrant.baseVersion());
    }
}
